package cafe.local.cognito;

import static cafe.local.cognito.CognitoApi.token;
import static cafe.local.cognito.CognitoFixture.CLIENT;
import static cafe.local.cognito.CognitoFixture.FRANKS_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.cognito.signin.MfaRules;
import cafe.local.cognito.users.Factor;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A pool in which everybody needs an authenticator app. */
class FactorSetUpTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @AutoClose
  private final CognitoFixture cognito =
      CognitoFixture.start(new MfaRules(MfaRules.Mode.ON, Set.of(Factor.SOFTWARE_TOKEN_MFA)));

  private final CognitoApi page = new CognitoApi(cognito, CLIENT);

  @Test
  void hasAnAppSetUpWhereEverybodyNeedsOne() throws Exception {
    JsonNode challenge = page.signIn("frank", FRANKS_PASSWORD);
    assertThat(challenge.path("ChallengeName").asText()).isEqualTo("MFA_SETUP");
    assertThat(challenge.path("ChallengeParameters").path("MFAS_CAN_SETUP").asText())
        .isEqualTo("[\"SOFTWARE_TOKEN_MFA\"]");

    ObjectNode session = JSON.createObjectNode().put("Session", challenge.path("Session").asText());
    JsonNode secret = page.call("AssociateSoftwareToken", session);
    App app = new App(secret.path("SecretCode").asText());
    session.put("Session", secret.path("Session").asText());
    page.assertRefused(
        "VerifySoftwareToken",
        session.deepCopy().put("UserCode", "no code"),
        "EnableSoftwareTokenMFAException",
        "Code mismatch");
    String code = app.code(cognito.clock.instant());
    JsonNode verified = page.call("VerifySoftwareToken", session.put("UserCode", code));
    assertThat(verified.path("Status").asText()).isEqualTo("SUCCESS");
    ObjectNode done =
        page.respond(challenge, Map.of("USERNAME", "frank"))
            .put("Session", verified.path("Session").asText());
    assertThat(token(page.call("RespondToAuthChallenge", done), "IdToken")).isNotEmpty();

    assertThat(page.signIn("frank", FRANKS_PASSWORD).path("ChallengeName").asText())
        .isEqualTo("SOFTWARE_TOKEN_MFA");
  }

  @Test
  void endsNoSetUpBeforeTheAppHasShownACode() throws Exception {
    page.assertRefused(
        "RespondToAuthChallenge",
        page.respond(page.signIn("frank", FRANKS_PASSWORD), Map.of("USERNAME", "frank")),
        "InvalidParameterException",
        "User has not verified software token mfa");
  }
}
