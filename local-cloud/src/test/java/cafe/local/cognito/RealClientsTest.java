package cafe.local.cognito;

import static cafe.local.cognito.CognitoFixture.CALLBACK;
import static cafe.local.cognito.CognitoFixture.CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that others wrote: the scripts in {@code src/test/node}, which assert what they get. */
class RealClientsTest {
  private static final Path SCRIPTS = Path.of("src/test/node");

  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();

  /** These clients go by the clock of the machine. */
  @BeforeEach
  void start() {
    cognito.clock.advance(Duration.between(cognito.clock.instant(), Instant.now()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity-js.mjs", "amplify.mjs"})
  void signInBySrp(String script) throws Exception {
    run(script);
  }

  @Test
  void oidcClientRunsCodeWithPkceAndRenews() throws Exception {
    run("oidc-client.mjs");
  }

  private void run(String script) throws Exception {
    assertThat(SCRIPTS.resolve("node_modules"))
        .as("Run `mvn -pl local-cloud generate-test-resources`, which installs the clients")
        .isDirectory();
    Process process =
        new ProcessBuilder(
                node(),
                SCRIPTS.resolve(script).toString(),
                cognito.cognitoIdp().toString(),
                "us-east-1_AbCdEf123",
                CLIENT,
                CALLBACK)
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }

  /** The node that the build installed, else the one on the PATH. */
  private static String node() {
    return List.of("target/system-node/node/node", ".node/node/node", ".node/node/node.exe")
        .stream()
        .map(Path::of)
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElse("node");
  }
}
