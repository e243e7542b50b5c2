package cafe.core.inpage;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.call.Calls;
import cafe.core.call.ServerClock;
import cafe.core.http.HttpResponse;
import cafe.core.idp.Pool;
import cafe.core.testing.FakePlatform;
import cafe.core.testing.JacksonJson;
import cafe.core.testing.JvmSrp;
import cafe.core.testing.RecordedSteps;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Signing in at a server whose arithmetic others wrote: {@code src/test/node/srp-server.mjs}, with
 * the npm package cognito-srp.
 */
class SecondServerTest {
  private static final String POOL = "us-east-1_AbCdEf123";
  private static final String FRANKS = "correct Horse 9 \u00FC";

  private static Process server;
  private static String url;

  private final RecordedSteps steps = new RecordedSteps();
  private final List<String> signedIn = new ArrayList<>();

  @BeforeAll
  static void start() throws IOException {
    server =
        new ProcessBuilder(node(), "src/test/node/srp-server.mjs", POOL)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    url = "http://127.0.0.1:" + said.readLine();
  }

  @AfterAll
  static void stop() {
    server.destroy();
  }

  @Test
  void isConvincedByThePasswordWhateverTheNumbers() {
    for (byte first = 1; first <= 8; first++) {
      signIn("frank", FRANKS, first);
      signIn("gina", "Espresso-2026!", first);
    }
    assertThat(signedIn).hasSize(16).containsOnly("id of frank", "id of gina");
    assertThat(steps.lines()).doesNotContain("failed wrong-password");
  }

  @Test
  void isNotConvincedByAnotherPassword() {
    signIn("frank", FRANKS + " ", (byte) 9);
    signIn("gina", FRANKS, (byte) 9);
    assertThat(signedIn).isEmpty();
    assertThat(steps.lines().stream().filter("failed wrong-password"::equals)).hasSize(2);
  }

  private void signIn(String username, String password, byte random) {
    FakePlatform platform = new FakePlatform();
    platform.server = SecondServerTest::send;
    JvmSrp srp = new JvmSrp();
    srp.nextRandom = random;
    String config =
        String.format(
            "{\"userPoolId\":\"%s\",\"clientId\":\"client\",\"cognitoIdpUrl\":\"%s\"}", POOL, url);
    SignInFlow flow =
        new SignInFlow(
            new Pool(JacksonJson.read(config), srp),
            new Calls(platform, new ServerClock(platform)),
            srp,
            steps,
            tokens -> signedIn.add(tokens.idToken()));
    flow.begin();
    flow.submit(platform.parameters("").with("username", username).with("password", password));
  }

  private static HttpResponse send(cafe.core.http.HttpRequest request) {
    HttpRequest real =
        HttpRequest.newBuilder(URI.create(request.url()))
            .header("Content-Type", request.contentType())
            .header("X-Amz-Target", request.target())
            .POST(BodyPublishers.ofString(request.body()))
            .build();
    try {
      var answer = HttpClient.newHttpClient().send(real, BodyHandlers.ofString());
      return FakePlatform.answer(answer.statusCode(), answer.body());
    } catch (IOException broken) {
      throw new AssertionError("The second server broke off", broken);
    } catch (InterruptedException interrupted) {
      throw new AssertionError("Interrupted", interrupted);
    }
  }

  /** The node that the build installed, else the one on the PATH. */
  private static String node() {
    return List.of("target/system-node/node/node", ".node/node/node", ".node/node/node.exe")
        .stream()
        .filter(path -> Files.isExecutable(Path.of(path)))
        .findFirst()
        .orElse("node");
  }
}
