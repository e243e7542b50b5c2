package cafe.local.cognito;

import static cafe.local.cognito.CognitoFixture.CLIENT;
import static cafe.local.cognito.CognitoFixture.CODE_ONLY;
import static cafe.local.cognito.CognitoFixture.FRANKS_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proofs of a password, each good but for one part. */
class SrpProofTest {
  private static final String WRONG = "Incorrect username or password.";

  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final CognitoApi page = new CognitoApi(cognito, CLIENT);
  private final SrpClient srp = new SrpClient();

  @Test
  void takesASecretBlockOnce() throws Exception {
    ObjectNode proof = page.proof(page.challenge("frank", srp), srp, FRANKS_PASSWORD);
    page.call("RespondToAuthChallenge", proof);

    page.assertRefused("RespondToAuthChallenge", proof, "NotAuthorizedException", WRONG);
  }

  @Test
  void takesASecretBlockForThreeMinutes() throws Exception {
    JsonNode challenge = page.challenge("frank", srp);
    cognito.clock.advance(Duration.ofMinutes(3));

    page.assertRefused(
        "RespondToAuthChallenge",
        page.proof(challenge, srp, FRANKS_PASSWORD),
        "NotAuthorizedException",
        WRONG);
  }

  @Test
  void takesASecretBlockFromTheClientThatGotIt() throws Exception {
    CognitoApi other = new CognitoApi(cognito, CODE_ONLY);

    page.assertRefused(
        "RespondToAuthChallenge",
        other.proof(page.challenge("frank", srp), srp, FRANKS_PASSWORD).put("ClientId", CODE_ONLY),
        "NotAuthorizedException",
        WRONG);
  }

  @Test
  void takesAProofForTheUserItIsAbout() throws Exception {
    ObjectNode proof = page.proof(page.challenge("frank", srp), srp, FRANKS_PASSWORD);
    ((ObjectNode) proof.path("ChallengeResponses")).put("USERNAME", "nora");

    page.assertRefused("RespondToAuthChallenge", proof, "NotAuthorizedException", WRONG);
  }

  @Test
  void takesATimeOfNow() throws Exception {
    for (long seconds : new long[] {-301, 301}) {
      String then = SrpClient.timestamp(cognito.clock.instant().plusSeconds(seconds));
      page.assertRefused(
          "RespondToAuthChallenge",
          page.proof(page.challenge("frank", srp), srp, FRANKS_PASSWORD, then),
          "NotAuthorizedException",
          WRONG);
    }
    String almost = SrpClient.timestamp(cognito.clock.instant().minusSeconds(300));
    page.call(
        "RespondToAuthChallenge",
        page.proof(page.challenge("frank", srp), srp, FRANKS_PASSWORD, almost));
  }

  /** The clock of these tests stands at Sat Nov 21 08:00:00 UTC 2026. */
  @ParameterizedTest
  @ValueSource(strings = {"Fri Nov 21 08:00:00 UTC 2026", "Sat Nov 21 08:00:60 UTC 2026"})
  void refusesATimeThatIsNone(String timestamp) throws Exception {
    page.assertRefused(
        "RespondToAuthChallenge",
        page.proof(page.challenge("frank", srp), srp, FRANKS_PASSWORD, timestamp),
        "NotAuthorizedException",
        WRONG);
  }

  @Test
  void refusesADayWithAZeroBeforeIt() throws Exception {
    cognito.clock.advance(Duration.ofDays(15));
    assertThat(SrpClient.timestamp(cognito.clock.instant()))
        .isEqualTo("Sun Dec 6 08:00:00 UTC 2026");

    page.assertRefused(
        "RespondToAuthChallenge",
        page.proof(
            page.challenge("frank", srp), srp, FRANKS_PASSWORD, "Sun Dec 06 08:00:00 UTC 2026"),
        "NotAuthorizedException",
        WRONG);
  }

  @Test
  void saysHowATimeIsWritten() throws Exception {
    page.assertRefused(
        "RespondToAuthChallenge",
        page.proof(page.challenge("frank", srp), srp, FRANKS_PASSWORD, "2026-11-21T08:00:00Z"),
        "InvalidParameterException",
        "TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "USERNAME",
        "PASSWORD_CLAIM_SECRET_BLOCK",
        "PASSWORD_CLAIM_SIGNATURE",
        "TIMESTAMP"
      })
  void refusesAProofWithoutOneOfItsParts(String part) throws Exception {
    ObjectNode proof = page.proof(page.challenge("frank", srp), srp, FRANKS_PASSWORD);
    ((ObjectNode) proof.path("ChallengeResponses")).remove(part);

    page.assertRefused(
        "RespondToAuthChallenge",
        proof,
        "InvalidParameterException",
        "Missing required parameter " + part);
  }
}
