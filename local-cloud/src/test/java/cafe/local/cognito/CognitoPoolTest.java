package cafe.local.cognito;

import static cafe.local.cognito.CognitoFixture.CALLBACK;
import static cafe.local.cognito.CognitoFixture.CLIENT;
import static cafe.local.cognito.CognitoFixture.FRANKS_PASSWORD;
import static cafe.local.cognito.CognitoFixture.implicit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.local.cognito.tokens.TokenCheck;
import cafe.local.cognito.users.PasswordPolicy;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CognitoPoolTest {
  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();

  @Test
  void issuesTokensWithoutABrowser() {
    String token = cognito.pool.issueTokens("frank", CLIENT).idToken().orElseThrow();

    assertThat(cognito.pool.verifyIdToken(token))
        .isInstanceOfSatisfying(
            TokenCheck.Valid.class,
            valid -> assertThat(valid.text("cognito:username")).isEqualTo("frank"));
    cognito.clock.advance(Duration.ofHours(1));
    assertThat(cognito.pool.verifyIdToken(token)).isInstanceOf(TokenCheck.Expired.class);
  }

  @Test
  void refusesToIssueTokensToStrangers() {
    assertThatThrownBy(() -> cognito.pool.issueTokens("nobody", CLIENT))
        .hasMessage("User does not exist.");
    assertThatThrownBy(() -> cognito.pool.issueTokens("frank", "nobody"))
        .hasMessage("User pool client nobody does not exist.");
  }

  @Test
  void rewritesTheNextCallbackOnly() throws Exception {
    cognito.pool.rewriteNextCallback(
        genuine -> {
          Map<String, String> forged = new LinkedHashMap<>(genuine);
          forged.computeIfPresent(
              "id_token",
              (name, token) -> cognito.pool.forge().withClaim(token, "nonce", "another"));
          return forged;
        });
    Browser browser = new Browser(cognito.hostedUi());

    assertThat(nonce(browser)).isEqualTo("another");
    assertThat(nonce(browser)).isEqualTo("a-nonce");
  }

  @Test
  void answersWithWhateverAScriptSays() throws Exception {
    cognito.pool.rewriteNextCallback(genuine -> Map.of("state", "changed"));

    assertThat(
            Browser.location(
                new Browser(cognito.hostedUi()).signIn(implicit(), "frank", FRANKS_PASSWORD)))
        .isEqualTo(CALLBACK + "#state=changed");
  }

  @Test
  void refusesAPoolIdWithoutARegion() {
    URI any = URI.create("http://127.0.0.1:1");
    assertThatThrownBy(
            () ->
                new PoolOptions(
                    "AbCdEf123", any, any, Optional.empty(), List.of(), PasswordPolicy.ofLength(8)))
        .hasMessage(
            "The user pool's id is \"AbCdEf123\"; it must be REGION_NAME, as us-east-1_AbCdEf123."
                + " Correct it.");
  }

  private String nonce(Browser browser) throws Exception {
    String token =
        Browser.fragment(browser.signIn(implicit(), "frank", FRANKS_PASSWORD))
            .first("id_token")
            .orElseThrow();
    return String.valueOf(cognito.pool.forge().claims(token).get("nonce"));
  }
}
