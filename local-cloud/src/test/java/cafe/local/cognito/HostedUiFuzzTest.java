package cafe.local.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import cafe.local.trail.Trail;
import cafe.testkit.Damaged;
import cafe.testkit.Texts;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Defends the pages of the pool's domain: whatever is asked or posted, nobody is led to a site that
 * is not registered, no markup of a stranger's is shown, and nothing ends in an error of ours.
 */
class HostedUiFuzzTest {
  private static final String TOKEN = "A".repeat(43);
  private static final String LOGIN = CognitoFixture.path("/login", CognitoFixture.implicit());
  private static final String FORM = "application/x-www-form-urlencoded";

  /** Method, target, type and body, each on its line. */
  private static final List<String> GOOD =
      List.of(
          "GET\n" + CognitoFixture.path("/oauth2/authorize", CognitoFixture.implicit()) + "\n\n",
          "GET\n" + LOGIN + "&login_hint=frank\n\n",
          "POST\n" + LOGIN + "\n" + FORM + "\n_csrf=" + TOKEN + "&username=frank&password=x",
          "POST\n" + LOGIN.replace("login", "changePassword") + "\n" + FORM + "\n_csrf=" + TOKEN,
          "GET\n/logout?client_id="
              + CognitoFixture.CLIENT
              + "&logout_uri=http%3A%2F%2F127.0.0.1"
              + "%3A8400%2Fbye\n\n",
          "GET\n/error?error=redirect_mismatch&client_id=a\n\n",
          "POST\n/oauth2/token\n"
              + FORM
              + "\ngrant_type=authorization_code&code=c&client_id="
              + CognitoFixture.CLIENT
              + "&redirect_uri=http%3A%2F%2F127.0.0.1%3A8400%2F",
          "POST\n/oauth2/revoke\n" + FORM + "\ntoken=t&client_id=" + CognitoFixture.CLIENT,
          "GET\n/oauth2/userInfo\n\n");

  private static final CognitoFixture COGNITO = CognitoFixture.start();
  private static final Handler PAGES = new HostedUi(COGNITO.pool, new Trail());

  static Stream<byte[]> seeds() {
    return Texts.seeds(GOOD);
  }

  @MethodSource("seeds")
  @FuzzTest
  void fuzz(byte[] request) throws Exception {
    anyRequestIsAnsweredAndLeadsNobodyAstray(Texts.of(request));
  }

  @Property
  void anyRequestIsAnsweredAndLeadsNobodyAstray(@ForAll("requests") String text) throws Exception {
    String[] lines = text.split("\n", 4);
    if (lines.length < 4 || !lines[1].startsWith("/")) {
      return;
    }
    Response response = PAGES.handle(request(lines[0], target(lines[1]), lines[2], lines[3]));
    assertThat(response.status()).isBetween(200, 499);
    for (String location : response.headers().getOrDefault("Location", List.of())) {
      assertThat(location)
          .matches(
              to ->
                  to.startsWith(COGNITO.hostedUi() + "/")
                      || to.startsWith(CognitoFixture.CALLBACK));
    }
    assertThat(new String(response.body(), StandardCharsets.UTF_8)).doesNotContain("<script");
  }

  @Provide
  Arbitrary<String> requests() {
    return Damaged.of(GOOD);
  }

  private static Request request(String method, URI target, String type, String body) {
    return new Request(
        method,
        target,
        Map.of(
            "content-type", List.of(type),
            "cookie", List.of("XSRF-TOKEN=" + TOKEN + "; cognito=x"),
            "authorization", body.isEmpty() ? List.of("Bearer x") : List.of()),
        body.getBytes(StandardCharsets.UTF_8));
  }

  /** The server of the JDK answers 400 to what is no URI. */
  private static URI target(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException noUri) {
      return URI.create("/login");
    }
  }
}
