package cafe.local.cognito;

import static cafe.local.cognito.CognitoApi.token;
import static cafe.local.cognito.CognitoFixture.CLIENT;
import static cafe.local.cognito.CognitoFixture.CODE_ONLY;
import static cafe.local.cognito.CognitoFixture.NORAS_TEMPORARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class NewPasswordRequiredTest {
  private static final String NEW_PASSWORD = "Nora-Brews-2026!";

  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final CognitoApi page = new CognitoApi(cognito, CLIENT);

  @Test
  void asksForAPasswordInPlaceOfATemporaryOne() throws Exception {
    JsonNode challenge = page.signIn("nora", NORAS_TEMPORARY);

    assertThat(challenge.path("ChallengeName").asText()).isEqualTo("NEW_PASSWORD_REQUIRED");
    JsonNode parameters = challenge.path("ChallengeParameters");
    assertThat(parameters.path("USER_ID_FOR_SRP").asText()).isEqualTo("nora");
    assertThat(parameters.path("requiredAttributes").asText()).isEqualTo("[]");
    assertThat(parameters.path("userAttributes").asText())
        .isEqualTo(
            "{\"email_verified\":\"true\",\"name\":\"Nora\",\"email\":\"nora@cafe.example\"}");

    JsonNode answer = page.call("RespondToAuthChallenge", answer(challenge, NEW_PASSWORD));
    assertThat(token(answer, "IdToken")).isNotEmpty();
    assertThat(token(page.signIn("nora", NEW_PASSWORD), "IdToken")).isNotEmpty();
    page.assertSignInRefused(
        "nora", NORAS_TEMPORARY, "NotAuthorizedException", "Incorrect username or password.");
  }

  @Test
  void asksForTheNameOfWhoHasNone() throws Exception {
    cognito.pool.users().setProfile(cognito.pool.users().existing("nora").profile().named(""));
    JsonNode challenge = page.signIn("nora", NORAS_TEMPORARY);
    assertThat(challenge.path("ChallengeParameters").path("requiredAttributes").asText())
        .isEqualTo("[\"userAttributes.name\"]");

    page.assertRefused(
        "RespondToAuthChallenge",
        answer(challenge, NEW_PASSWORD),
        "InvalidParameterException",
        "Invalid attributes given, name is missing");
    ObjectNode answer = answer(challenge, NEW_PASSWORD);
    responses(answer).put("userAttributes.name", "Nora N.");
    page.call("RespondToAuthChallenge", answer);
    assertThat(cognito.pool.users().existing("nora").profile().name()).isEqualTo("Nora N.");
  }

  @Test
  void takesNoAttributeThatIsKnownAlready() throws Exception {
    ObjectNode answer = answer(page.signIn("nora", NORAS_TEMPORARY), NEW_PASSWORD);
    responses(answer).put("userAttributes.email", "other@cafe.example");

    page.assertRefused(
        "RespondToAuthChallenge",
        answer,
        "InvalidParameterException",
        "Cannot modify an already provided email");
  }

  @Test
  void letsTheGuestTryAgainAfterAWeakPassword() throws Exception {
    JsonNode challenge = page.signIn("nora", NORAS_TEMPORARY);

    page.assertRefused(
        "RespondToAuthChallenge",
        answer(challenge, "short"),
        "InvalidPasswordException",
        "Password did not conform with policy: Password not long enough");
    page.call("RespondToAuthChallenge", answer(challenge, NEW_PASSWORD));
  }

  @Test
  void takesASessionOnce() throws Exception {
    JsonNode challenge = page.signIn("nora", NORAS_TEMPORARY);
    page.call("RespondToAuthChallenge", answer(challenge, NEW_PASSWORD));

    page.assertRefused(
        "RespondToAuthChallenge",
        answer(challenge, NEW_PASSWORD),
        "NotAuthorizedException",
        "Invalid session for the user, session can only be used once.");
  }

  @Test
  void takesASessionForThreeMinutes() throws Exception {
    JsonNode challenge = page.signIn("nora", NORAS_TEMPORARY);
    cognito.clock.advance(Duration.ofMinutes(3));

    page.assertRefused(
        "RespondToAuthChallenge",
        answer(challenge, NEW_PASSWORD),
        "NotAuthorizedException",
        "Invalid session for the user, session is expired.");
  }

  @Test
  void takesASessionOfThisUserClientAndChallengeOnly() throws Exception {
    for (Map.Entry<String, String> change :
        Map.of("ClientId", CODE_ONLY, "ChallengeName", "SMS_MFA").entrySet()) {
      page.assertRefused(
          "RespondToAuthChallenge",
          answer(page.signIn("nora", NORAS_TEMPORARY), NEW_PASSWORD)
              .put(change.getKey(), change.getValue()),
          "NotAuthorizedException",
          "Invalid session for the user.");
    }
    ObjectNode ofFrank = answer(page.signIn("nora", NORAS_TEMPORARY), NEW_PASSWORD);
    responses(ofFrank).put("USERNAME", "frank");
    page.assertRefused(
        "RespondToAuthChallenge",
        ofFrank,
        "NotAuthorizedException",
        "Invalid session for the user.");
  }

  @Test
  void refusesAnAnswerWithoutSessionOrPassword() throws Exception {
    ObjectNode answer = answer(page.signIn("nora", NORAS_TEMPORARY), NEW_PASSWORD);
    page.assertRefused(
        "RespondToAuthChallenge",
        answer.deepCopy().without("Session"),
        "InvalidParameterException",
        "Missing required parameter Session");
    responses(answer).remove("NEW_PASSWORD");
    page.assertRefused(
        "RespondToAuthChallenge",
        answer,
        "InvalidParameterException",
        "Missing required parameter NEW_PASSWORD");
  }

  @Test
  void refusesAChallengeThatItNeverSets() throws Exception {
    page.assertRefused(
        "RespondToAuthChallenge",
        answer(page.signIn("nora", NORAS_TEMPORARY), NEW_PASSWORD)
            .put("ChallengeName", "DEVICE_SRP_AUTH"),
        "InvalidParameterException",
        "The local Cognito sets no challenge DEVICE_SRP_AUTH; it sets PASSWORD_VERIFIER and"
            + " [NEW_PASSWORD_REQUIRED, SMS_MFA, SOFTWARE_TOKEN_MFA, EMAIL_OTP, SELECT_MFA_TYPE,"
            + " MFA_SETUP].");
  }

  private ObjectNode answer(JsonNode challenge, String password) {
    Map<String, String> responses = new HashMap<>();
    responses.put("USERNAME", "nora");
    responses.put("NEW_PASSWORD", password);
    return page.respond(challenge, responses);
  }

  private static ObjectNode responses(ObjectNode answer) {
    return Optional.of(answer.path("ChallengeResponses")).map(ObjectNode.class::cast).orElseThrow();
  }
}
