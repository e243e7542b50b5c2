package cafe.local.cognito;

import static cafe.local.cognito.CognitoFixture.CLIENT;
import static cafe.local.cognito.CognitoFixture.FRANKS_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ApiTrailTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final CognitoApi page = new CognitoApi(cognito, CLIENT);

  @Test
  void writesBothCallsOfASignIn() throws Exception {
    page.signIn("frank", FRANKS_PASSWORD);

    JsonNode respond = event(0);
    assertThat(respond.path("eventName").asText()).isEqualTo("RespondToAuthChallenge");
    assertThat(respond.path("eventType").asText()).isEqualTo("AwsApiCall");
    assertThat(respond.path("userIdentity").path("principalId").asText()).isEqualTo("Anonymous");
    assertThat(respond.has("errorCode")).isFalse();
    assertThat(respond.path("additionalEventData").path("sub").asText())
        .isEqualTo(cognito.pool.users().existing("frank").sub());
    assertThat(respond.path("requestParameters").path("clientId").asText()).isEqualTo(CLIENT);
    JsonNode initiate = event(1);
    assertThat(initiate.path("requestParameters").path("authFlow").asText())
        .isEqualTo("USER_SRP_AUTH");
    assertThat(initiate.path("responseElements").path("challengeName").asText())
        .isEqualTo("PASSWORD_VERIFIER");
  }

  @Test
  void saysWhyASignInWasRefused() throws Exception {
    page.assertSignInRefused(
        "frank", "wrong", "NotAuthorizedException", "Incorrect username or password.");

    JsonNode event = event(0);
    assertThat(event.path("errorCode").asText()).isEqualTo("NotAuthorizedException");
    assertThat(event.path("errorMessage").asText()).isEqualTo("Incorrect username or password.");
    assertThat(event.path("responseElements").isNull()).isTrue();
    assertThat(event.path("additionalEventData").has("sub")).isTrue();
  }

  @Test
  void hidesWhatTellsOfAPersonOrOpensADoor() throws Exception {
    JsonNode tokens = page.signIn("frank", FRANKS_PASSWORD);

    String record = event(0).toString();
    assertThat(record)
        .contains("\"challengeResponses\":\"HIDDEN_DUE_TO_SECURITY_REASONS\"")
        .contains("\"authenticationResult\":\"HIDDEN_DUE_TO_SECURITY_REASONS\"")
        .doesNotContain("frank", CognitoApi.token(tokens, "AccessToken"));
  }

  private JsonNode event(int newest) throws Exception {
    return JSON.readTree(cognito.trail.events().get(newest).record());
  }
}
