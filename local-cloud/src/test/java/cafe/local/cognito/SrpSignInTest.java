package cafe.local.cognito;

import static cafe.local.cognito.CognitoApi.token;
import static cafe.local.cognito.CognitoFixture.CLIENT;
import static cafe.local.cognito.CognitoFixture.FRANKS_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.cognito.tokens.TokenCheck;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SrpSignInTest {
  private static final String WRONG = "Incorrect username or password.";

  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final CognitoApi page = new CognitoApi(cognito, CLIENT);
  private final SrpClient srp = new SrpClient();

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
