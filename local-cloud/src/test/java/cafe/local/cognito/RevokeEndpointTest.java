package cafe.local.cognito;

import static cafe.local.cognito.CognitoFixture.CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RevokeEndpointTest extends OauthTest {
  @Test
  void revokesARefreshTokenWithItsAccessTokens() throws Exception {
    Map<String, Object> tokens = json(token(codeGrant()));
    HttpResponse<String> response = revoke(text(tokens, "refresh_token"), CLIENT);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
    assertError(refresh(tokens), 400, "invalid_grant");
    assertError(userInfo("GET", text(tokens, "access_token")), 401, "invalid_token");
    assertThat(revoke("unknown", CLIENT).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesToRevokeWhatItCannot() throws Exception {
    Map<String, Object> tokens = json(token(codeGrant()));

    assertError(revoke(text(tokens, "access_token"), CLIENT), 400, "unsupported_token_type");
    assertError(revoke(text(tokens, "refresh_token"), "nobody"), 401, "invalid_client");
    assertError(
        browser.post("/oauth2/revoke", Map.of("client_id", CLIENT)), 400, "invalid_request");
    assertThat(refresh(tokens).statusCode()).isEqualTo(200);
  }
}
