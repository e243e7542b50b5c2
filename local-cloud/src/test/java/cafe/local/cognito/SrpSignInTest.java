package cafe.local.cognito;

import static cafe.local.cognito.CognitoApi.token;
import static cafe.local.cognito.CognitoFixture.CLIENT;
import static cafe.local.cognito.CognitoFixture.CODE_ONLY;
import static cafe.local.cognito.CognitoFixture.FRANKS_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.cognito.tokens.TokenCheck;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SrpSignInTest {
  private static final String WRONG = "Incorrect username or password.";

  private CognitoFixture cognito;
  private CognitoApi page;
  private final SrpClient srp = new SrpClient();

  @BeforeEach
  void start() throws Exception {
    cognito = CognitoFixture.start();
    page = new CognitoApi(cognito, CLIENT);
  }

  @AfterEach
  void stop() {
    cognito.close();
  }

  @Test
  void givesTokensForTheRightPassword() throws Exception {
    JsonNode answer = page.signIn("frank", FRANKS_PASSWORD);

    assertThat(answer.path("AuthenticationResult").path("TokenType").asText()).isEqualTo("Bearer");
    assertThat(answer.path("AuthenticationResult").path("ExpiresIn").asInt()).isEqualTo(3600);
    assertThat(token(answer, "RefreshToken")).isNotEmpty();
    assertThat(cognito.pool.verifyIdToken(token(answer, "IdToken")))
        .isInstanceOf(TokenCheck.Valid.class);
    assertThat(cognito.pool.forge().claims(token(answer, "IdToken")))
        .containsEntry("cognito:username", "frank")
        .containsEntry("email", "frank@cafe.example")
        .containsEntry("name", "Frank")
        .doesNotContainKeys("nonce", "at_hash");
    assertThat(cognito.pool.forge().claims(token(answer, "AccessToken")))
        .containsEntry("scope", "aws.cognito.signin.user.admin")
        .doesNotContainKey("version");
  }

  @Test
  void takesTheEmailAddressForTheName() throws Exception {
    assertThat(token(page.signIn("frank@cafe.example", FRANKS_PASSWORD), "IdToken")).isNotEmpty();
  }

  /** Salts and numbers with and without a zero byte before them: half of each. */
  @Test
  void agreesWithTheClientWhateverThePadding() throws Exception {
    for (int i = 0; i < 12; i++) {
      cognito.pool.users().setPassword("frank", FRANKS_PASSWORD);
      page.signIn("frank", FRANKS_PASSWORD);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"frank", "nobody", "nobody@cafe.example"})
  void tellsAWrongPasswordAndAnUnknownUserAlike(String name) throws Exception {
    page.assertSignInRefused(name, "a wrong one", "NotAuthorizedException", WRONG);
  }

  @Test
  void tellsOfADisabledUserOnlyToWhoKnowsThePassword() throws Exception {
    cognito.pool.users().setEnabled("frank", false);

    page.assertSignInRefused("frank", "wrong", "NotAuthorizedException", WRONG);
    page.assertSignInRefused(
        "frank", FRANKS_PASSWORD, "NotAuthorizedException", "User is disabled.");
  }

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

  @ParameterizedTest
  @ValueSource(strings = {"frank", "nobody"})
  void locksANameWithAGrowingDelay(String name) throws Exception {
    for (int i = 0; i < 5; i++) {
      page.assertSignInRefused(name, "wrong", "NotAuthorizedException", WRONG);
    }
    ObjectNode request =
        page.initiate("USER_SRP_AUTH", Map.of("USERNAME", name, "SRP_A", srp.publicA()));
    page.assertRefused(
        "InitiateAuth", request, "NotAuthorizedException", "Password attempts exceeded");

    cognito.clock.advance(Duration.ofSeconds(1));
    page.assertSignInRefused(name, "wrong", "NotAuthorizedException", WRONG);
    cognito.clock.advance(Duration.ofSeconds(1));
    page.assertRefused(
        "InitiateAuth", request, "NotAuthorizedException", "Password attempts exceeded");
    cognito.clock.advance(Duration.ofSeconds(1));
    page.call("InitiateAuth", request);
  }

  @Test
  void sharesTheLockWithTheHostedUi() throws Exception {
    for (int i = 0; i < 5; i++) {
      page.assertSignInRefused("frank", "wrong", "NotAuthorizedException", WRONG);
    }

    assertThat(
            new Browser(cognito.hostedUi())
                .signIn(CognitoFixture.implicit(), "frank", FRANKS_PASSWORD)
                .body())
        .contains("Password attempts exceeded");
  }
}
