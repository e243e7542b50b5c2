package cafe.local.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CognitoIdpTest {
  private static final String WELL_KNOWN = "/us-east-1_AbCdEf123/.well-known/";

  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final Browser client = new Browser(cognito.cognitoIdp());

  @Test
  void describesThePool() throws Exception {
    HttpResponse<String> response = client.get(WELL_KNOWN + "openid-configuration");
    String issuer = cognito.cognitoIdp() + "/us-east-1_AbCdEf123";

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(JSONObjectUtils.parse(response.body()))
        .containsEntry("issuer", issuer)
        .containsEntry("jwks_uri", issuer + "/.well-known/jwks.json")
        .containsEntry("authorization_endpoint", cognito.hostedUi() + "/oauth2/authorize")
        .containsEntry("token_endpoint", cognito.hostedUi() + "/oauth2/token")
        .containsEntry("userinfo_endpoint", cognito.hostedUi() + "/oauth2/userInfo")
        .containsEntry("revocation_endpoint", cognito.hostedUi() + "/oauth2/revoke")
        .containsEntry("end_session_endpoint", cognito.hostedUi() + "/logout")
        .containsEntry("response_types_supported", List.of("code", "token"));
  }

  @Test
  void takesAnotherIssuer() throws Exception {
    URI aws = URI.create("https://cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEf123");
    try (CognitoFixture other = CognitoFixture.start(aws)) {
      Map<String, Object> document =
          JSONObjectUtils.parse(
              new Browser(other.cognitoIdp()).get(WELL_KNOWN + "openid-configuration").body());

      assertThat(document)
          .containsEntry("issuer", aws.toString())
          .containsEntry("jwks_uri", other.cognitoIdp() + WELL_KNOWN + "jwks.json");
      String token = other.pool.issueTokens("frank", CognitoFixture.CLIENT).idToken().orElseThrow();
      assertThat(other.pool.forge().claims(token)).containsEntry("iss", aws.toString());
    }
  }

  @Test
  void publishesThePublicHalvesOfTwoKeys() throws Exception {
    JWKSet keys = JWKSet.parse(client.get(WELL_KNOWN + "jwks.json").body());

    assertThat(keys.getKeys())
        .hasSize(2)
        .noneMatch(key -> key.isPrivate())
        .allMatch(key -> "RS256".equals(key.getAlgorithm().getName()));
  }

  @Test
  void publishesNewKeysBesideTheOldOnes() throws Exception {
    try (CognitoFixture rotated = CognitoFixture.startWithOwnKeys()) {
      Browser other = new Browser(rotated.cognitoIdp());
      rotated.pool.rotateKeys();
      assertThat(JWKSet.parse(other.get(WELL_KNOWN + "jwks.json").body()).getKeys()).hasSize(4);

      rotated.pool.forgetRetiredKeys();
      assertThat(JWKSet.parse(other.get(WELL_KNOWN + "jwks.json").body()).getKeys()).hasSize(2);
    }
  }

  @Test
  void letsEveryPageReadKeysAndClock() throws Exception {
    HttpResponse<String> response = client.get(WELL_KNOWN + "jwks.json");

    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(response.headers().firstValue("Access-Control-Expose-Headers"))
        .contains("x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date");
    assertThat(response.headers().firstValue("Date")).isPresent();
    assertThat(response.headers().firstValue("Cache-Control")).contains("public, max-age=86400");
  }

  @Test
  void refusesAnOperationByName() throws Exception {
    HttpResponse<String> response =
        client.send(
            "POST",
            "/",
            "{}",
            "X-Amz-Target",
            "AWSCognitoIdentityProviderService.CreateUserPool",
            "Content-Type",
            "application/x-amz-json-1.1");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type"))
        .contains("application/x-amz-json-1.1");
    assertThat(JSONObjectUtils.parse(response.body()))
        .containsEntry("__type", "UnknownOperationException")
        .containsEntry(
            "message",
            "The operation is \"CreateUserPool\"; the local Cognito answers these only:"
                + " AdminAddUserToGroup, AdminCreateUser, AdminDeleteUser, AdminDisableUser,"
                + " AdminEnableUser, AdminGetUser, AdminRemoveUserFromGroup, AdminSetUserPassword,"
                + " ListUsers, ListUsersInGroup, AssociateSoftwareToken, ChangePassword,"
                + " ConfirmForgotPassword, ConfirmSignUp, ForgotPassword,"
                + " GetTokensFromRefreshToken, GetUser, GlobalSignOut, InitiateAuth,"
                + " ResendConfirmationCode, RespondToAuthChallenge, RevokeToken,"
                + " SetUserMFAPreference, SignUp, UpdateUserAttributes, VerifySoftwareToken.");
  }

  @Test
  void allowsTheHeadersThatAPreflightAsksFor() throws Exception {
    HttpResponse<String> response =
        client.send(
            "OPTIONS", "/", "", "Access-Control-Request-Headers", "content-type,x-amz-target");

    assertThat(response.headers().firstValue("Access-Control-Allow-Headers"))
        .contains("content-type,x-amz-target");
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
  }

  @Test
  void knowsNoOtherPool() throws Exception {
    assertThat(client.get("/us-east-1_Other/.well-known/jwks.json").statusCode()).isEqualTo(404);
  }
}
