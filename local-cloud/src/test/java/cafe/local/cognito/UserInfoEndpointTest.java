package cafe.local.cognito;

import static cafe.local.cognito.CognitoFixture.CODE_ONLY;
import static cafe.local.cognito.CognitoFixture.implicit;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserInfoEndpointTest extends OauthTest {
  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void tellsTheUserOfAnAccessToken(String method) throws Exception {
    HttpResponse<String> response =
        userInfo(method, text(json(token(codeGrant())), "access_token"));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(json(response))
        .containsEntry("username", "frank")
        .containsEntry("name", "Frank")
        .containsEntry("email", "frank@cafe.example")
        .containsEntry("email_verified", "true")
        .containsKey("sub");
  }

  @Test
  void tellsOnlyWhatTheScopesAllow() throws Exception {
    Map<String, String> request = implicit("response_type", "code");
    request.put("scope", "openid profile");
    Map<String, String> form = codeGrant(request);
    form.remove("code_verifier");

    assertThat(json(userInfo("GET", text(json(token(form)), "access_token"))).keySet())
        .containsExactlyInAnyOrder("sub", "name", "username");
  }

  @Test
  void tellsNothingToABadToken() throws Exception {
    Map<String, Object> tokens = json(token(codeGrant()));
    assertError(userInfo("GET", text(tokens, "id_token")), 401, "invalid_token");

    cognito.clock.advance(Duration.ofHours(1));
    HttpResponse<String> expired = userInfo("GET", text(tokens, "access_token"));
    assertError(expired, 401, "invalid_token");
    assertThat(expired.headers().firstValue("WWW-Authenticate"))
        .contains(
            "Bearer error=\"invalid_token\", error_description=\"Access token is expired, disabled,"
                + " or deleted, or the user has globally signed out.\"");
    assertError(browser.get("/oauth2/userInfo"), 400, "invalid_request");
  }

  @Test
  void tellsNothingWithoutScopeOpenid() throws Exception {
    Map<String, String> request = implicit("response_type", "code");
    request.put("client_id", CODE_ONLY);
    request.put("scope", "aws.cognito.signin.user.admin");
    Map<String, String> form = codeGrant(request);
    form.put("client_id", CODE_ONLY);
    form.remove("code_verifier");
    Map<String, Object> tokens = json(token(form));

    assertThat(tokens).doesNotContainKey("id_token");
    assertError(userInfo("GET", text(tokens, "access_token")), 403, "insufficient_scope");
  }
}
