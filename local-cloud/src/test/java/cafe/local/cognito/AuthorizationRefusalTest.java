package cafe.local.cognito;

import static cafe.local.cognito.CognitoFixture.CALLBACK;
import static cafe.local.cognito.CognitoFixture.CLIENT;
import static cafe.local.cognito.CognitoFixture.CODE_ONLY;
import static cafe.local.cognito.CognitoFixture.implicit;
import static cafe.local.cognito.CognitoFixture.implicitWithout;
import static cafe.local.cognito.CognitoFixture.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorizationRefusalTest {
  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final Browser browser = new Browser(cognito.hostedUi());

  @ParameterizedTest
  @CsvSource({
    "redirect_uri, http://127.0.0.1:8400, redirect_mismatch",
    "redirect_uri, http://127.0.0.1:8400/evil, redirect_mismatch",
    "client_id, nobody, Client does not exist.",
  })
  void neverGoesBackToWhomItDoesNotTrust(String name, String value, String error) throws Exception {
    HttpResponse<String> response = authorize(implicit(name, value));

    assertThat(Browser.location(response)).startsWith(cognito.hostedUi() + "/error?error=");
    assertThat(Browser.query(response).first("error")).contains(error);
    assertThat(Browser.query(response).first("client_id"))
        .contains(name.equals("client_id") ? value : CLIENT);
  }

  @ParameterizedTest
  @CsvSource({
    "client_id, Required String parameter 'client_id' is not present",
    "redirect_uri, Required String parameter 'redirect_uri' is not present",
  })
  void neverGoesBackWithoutKnowingWhereTo(String name, String error) throws Exception {
    HttpResponse<String> response = authorize(implicitWithout(name));

    assertThat(Browser.location(response)).startsWith(cognito.hostedUi() + "/error?error=");
    assertThat(Browser.query(response).first("error")).contains(error);
  }

  @ParameterizedTest
  @CsvSource({
    "response_type, id_token, invalid_request",
    "scope, openid admin, invalid_scope",
    "scope, email, invalid_scope",
    "prompt, never, invalid_request",
    "prompt, none login, invalid_request",
    "code_challenge_method, S256, invalid_request",
    "code_challenge, E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM, invalid_request",
  })
  void tellsTheClientInTheQueryWhatIsWrong(String name, String value, String error)
      throws Exception {
    assertThat(Browser.location(authorize(implicit(name, value))))
        .isEqualTo(CALLBACK + "?error=" + error + "&state=a+state+%26+more");
  }

  @Test
  void tellsTheClientThatItMayNotUseAFlow() throws Exception {
    Map<String, String> request = implicit("client_id", CODE_ONLY);
    request.put("scope", "openid");
    assertThat(Browser.location(authorize(request)))
        .isEqualTo(CALLBACK + "?error=unauthorized_client&state=a+state+%26+more");

    request.put("response_type", "code");
    assertThat(Browser.location(authorize(request))).contains("/login?");
  }

  @Test
  void acceptsPkceWithS256Only() throws Exception {
    Map<String, String> request = implicit("response_type", "code");
    request.put("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    request.put("code_challenge_method", "S256");
    assertThat(Browser.location(authorize(request))).contains("/login?");

    request.put("code_challenge_method", "plain");
    assertThat(Browser.location(authorize(request))).contains("?error=invalid_request");
    request.put("code_challenge_method", "S256");
    request.put("code_challenge", "short");
    assertThat(Browser.location(authorize(request))).contains("?error=invalid_request");
  }

  @Test
  void refusesAParameterSentTwice() throws Exception {
    HttpResponse<String> response =
        browser.get(path("/oauth2/authorize", implicit()) + "&nonce=another");

    assertThat(Browser.location(response)).contains("?error=invalid_request");
  }

  @Test
  void ignoresWhatCognitoIgnores() throws Exception {
    Map<String, String> request = implicit("identity_provider", "COGNITO");
    request.put("max_age", "1");

    assertThat(Browser.location(authorize(request))).contains("/login?");
  }

  @Test
  void isOnlyRead() throws Exception {
    HttpResponse<String> response = browser.post(path("/oauth2/authorize", implicit()), Map.of());

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD");
  }

  private HttpResponse<String> authorize(Map<String, String> request) throws Exception {
    return browser.get(path("/oauth2/authorize", request));
  }
}
