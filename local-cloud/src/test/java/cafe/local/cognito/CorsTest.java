package cafe.local.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorsTest extends OauthTest {
  @ParameterizedTest
  @CsvSource({
    "/oauth2/token, POST",
    "/oauth2/revoke, POST",
    "/oauth2/userInfo, 'GET, POST'",
  })
  void letsPagesOfEveryOriginCall(String path, String methods) throws Exception {
    HttpResponse<String> preflight =
        browser.send(
            "OPTIONS", path, "", "Access-Control-Request-Headers", "authorization,x-other");

    assertThat(preflight.statusCode()).isEqualTo(200);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods")).contains(methods);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers"))
        .contains("authorization,x-other");
    HttpResponse<String> refused = browser.send("DELETE", path, "");
    assertError(refused, 405, "method_not_allowed");
    assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
  }
}
