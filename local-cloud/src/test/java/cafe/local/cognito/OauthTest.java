package cafe.local.cognito;

import static cafe.local.cognito.CognitoFixture.CALLBACK;
import static cafe.local.cognito.CognitoFixture.CLIENT;
import static cafe.local.cognito.CognitoFixture.FRANKS_PASSWORD;
import static cafe.local.cognito.CognitoFixture.implicit;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;

/** A client of the OAuth 2.0 endpoints, to which Frank signs in. */
abstract class OauthTest {
  /** RFC 7636 appendix B. */
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

  @AutoClose final CognitoFixture cognito = CognitoFixture.start();
  final Browser browser = new Browser(cognito.hostedUi());

  Map<String, String> codeGrant() throws Exception {
    Map<String, String> request = implicit("response_type", "code");
    request.put("code_challenge", CHALLENGE);
    request.put("code_challenge_method", "S256");
    return codeGrant(request);
  }

  Map<String, String> codeGrant(Map<String, String> request) throws Exception {
    HttpResponse<String> callback = browser.signIn(request, "frank", FRANKS_PASSWORD);
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "authorization_code");
    form.put("client_id", CLIENT);
    form.put("code", Browser.query(callback).first("code").orElseThrow());
    form.put("redirect_uri", CALLBACK);
    form.put("code_verifier", VERIFIER);
    return form;
  }

  HttpResponse<String> token(Map<String, String> form) throws Exception {
    return browser.post("/oauth2/token", form);
  }

  HttpResponse<String> refresh(Map<String, Object> tokens) throws Exception {
    return token(
        Map.of(
            "grant_type",
            "refresh_token",
            "client_id",
            CLIENT,
            "refresh_token",
            text(tokens, "refresh_token")));
  }

  HttpResponse<String> revoke(String token, String clientId) throws Exception {
    return browser.post("/oauth2/revoke", Map.of("token", token, "client_id", clientId));
  }

  HttpResponse<String> userInfo(String method, String token) throws Exception {
    return browser.send(method, "/oauth2/userInfo", "", "Authorization", "Bearer " + token);
  }

  Map<String, Object> claims(Map<String, Object> tokens, String name) {
    return cognito.pool.forge().claims(text(tokens, name));
  }

  static String text(Map<String, Object> json, String name) {
    return json.getOrDefault(name, "").toString();
  }

  static Map<String, Object> json(HttpResponse<String> response) throws Exception {
    return JSONObjectUtils.parse(response.body());
  }

  static void assertError(HttpResponse<String> response, int status, String error)
      throws Exception {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(json(response)).containsEntry("error", error);
  }
}
