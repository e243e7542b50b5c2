package cafe.local.cognito;

import static cafe.local.cognito.CognitoFixture.CLIENT;
import static cafe.local.cognito.CognitoFixture.CODE_ONLY;
import static cafe.local.cognito.CognitoFixture.implicit;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenEndpointTest extends OauthTest {
  @Test
  void exchangesACodeForTokens() throws Exception {
    HttpResponse<String> response = token(codeGrant());
    Map<String, Object> body = json(response);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(body.keySet())
        .containsExactlyInAnyOrder(
            "id_token", "access_token", "refresh_token", "expires_in", "token_type");
    assertThat(body).containsEntry("expires_in", 3600L).containsEntry("token_type", "Bearer");
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(claims(body, "id_token")).containsEntry("nonce", "a-nonce");
  }

  @Test
  void exchangesACodeWithoutPkceToo() throws Exception {
    Map<String, String> form = codeGrant(implicit("response_type", "code"));
    assertThat(token(form).statusCode()).isEqualTo(400);

    form = codeGrant(implicit("response_type", "code"));
    form.remove("code_verifier");
    assertThat(token(form).statusCode()).isEqualTo(200);
  }

  @Test
  void takesACodeOnce() throws Exception {
    Map<String, String> form = codeGrant();
    token(form);

    assertError(token(form), 400, "invalid_grant");
  }

  @Test
  void takesACodeForFiveMinutes() throws Exception {
    Map<String, String> early = codeGrant();
    cognito.clock.advance(Duration.ofMinutes(5).minusMillis(1));
    assertThat(token(early).statusCode()).isEqualTo(200);

    Map<String, String> late = codeGrant();
    cognito.clock.advance(Duration.ofMinutes(5));
    assertError(token(late), 400, "invalid_grant");
  }

  @ParameterizedTest
  @CsvSource({
    "code, unknown, invalid_grant",
    "code_verifier, eBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk, invalid_grant",
    "redirect_uri, http://127.0.0.1:8400/?from=cognito, invalid_grant",
    "redirect_uri, http://127.0.0.1:8400, unauthorized_client",
    "client_id, 2example23456789012345678, invalid_grant",
    "client_id, nobody, invalid_client",
    "client_secret, any, invalid_client",
    "grant_type, password, unsupported_grant_type",
    "grant_type, client_credentials, unauthorized_client",
  })
  void refusesAGrantWithOneThingWrong(String name, String value, String error) throws Exception {
    Map<String, String> form = codeGrant();
    form.put(name, value);

    assertError(token(form), 400, error);
  }

  @ParameterizedTest
  @CsvSource({
    "grant_type, invalid_request",
    "client_id, invalid_request",
    "code, invalid_request",
    "redirect_uri, invalid_request",
    "code_verifier, invalid_grant",
  })
  void refusesAGrantWithOneThingMissing(String name, String error) throws Exception {
    Map<String, String> form = codeGrant();
    form.remove(name);

    assertError(token(form), 400, error);
  }

  @Test
  void refusesWhatIsNoForm() throws Exception {
    assertError(
        browser.send("POST", "/oauth2/token", "{}", "Content-Type", "application/json"),
        400,
        "invalid_request");
  }

  @Test
  void refusesAParameterSentTwice() throws Exception {
    assertError(
        browser.send(
            "POST",
            "/oauth2/token",
            "grant_type=refresh_token&grant_type=refresh_token",
            "Content-Type",
            "application/x-www-form-urlencoded"),
        400,
        "invalid_request");
  }

  @Test
  void refusesAClientThatBringsASecret() throws Exception {
    assertError(
        browser.post("/oauth2/token", codeGrant(), "Authorization", "Basic eDp5"),
        400,
        "invalid_client");
  }

  @Test
  void renewsTokensAndRotates() throws Exception {
    Map<String, Object> first = json(token(codeGrant()));
    cognito.clock.advance(Duration.ofMinutes(50));
    Map<String, Object> second = json(refresh(first));

    assertThat(second.get("refresh_token")).isNotEqualTo(first.get("refresh_token"));
    assertThat(claims(second, "id_token"))
        .doesNotContainKey("nonce")
        .containsEntry("auth_time", claims(first, "id_token").get("auth_time"))
        .containsEntry("origin_jti", claims(first, "id_token").get("origin_jti"))
        .containsEntry("exp", cognito.clock.instant().getEpochSecond() + 3600);

    cognito.clock.advance(Duration.ofSeconds(10));
    assertError(refresh(first), 400, "invalid_grant");
    assertThat(refresh(second).statusCode()).isEqualTo(200);
  }

  @Test
  void leavesTheRefreshTokenOfAClientThatDoesNotRotate() throws Exception {
    Map<String, String> request = implicit("response_type", "code");
    request.put("client_id", CODE_ONLY);
    request.put("scope", "openid");
    Map<String, String> form = codeGrant(request);
    form.put("client_id", CODE_ONLY);
    form.remove("code_verifier");
    Map<String, Object> tokens = json(token(form));

    Map<String, Object> renewed =
        json(
            token(
                Map.of(
                    "grant_type",
                    "refresh_token",
                    "client_id",
                    CODE_ONLY,
                    "refresh_token",
                    text(tokens, "refresh_token"))));
    assertThat(renewed).containsKey("id_token").doesNotContainKey("refresh_token");
  }

  @Test
  void refusesToRenewWithoutARefreshToken() throws Exception {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "refresh_token");
    form.put("client_id", CLIENT);
    assertError(token(form), 400, "invalid_request");

    form.put("refresh_token", "unknown");
    assertError(token(form), 400, "invalid_grant");
  }
}
