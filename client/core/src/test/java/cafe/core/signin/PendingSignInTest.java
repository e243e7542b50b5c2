package cafe.core.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.testing.FakePlatform;
import cafe.core.testing.Sites;
import org.junit.jupiter.api.Test;

class PendingSignInTest {
  private final FakePlatform platform = new FakePlatform();

  @Test
  void asksTheHostedUiWithFreshSecrets() {
    assertThat(
            HostedUi.authorizationUrl(
                Sites.good(),
                platform,
                PendingSignIn.create(platform),
                platform.parameters("response_type=token")))
        .isEqualTo(
            "https://cafe.auth.us-east-1.amazoncognito.com/oauth2/authorize?response_type=token"
                + "&client_id=1example23456789012345678"
                + "&redirect_uri=https%3A%2F%2Fcafe.example%2Fcallback.html"
                + "&scope=openid+email+profile"
                + "&state=AAAAAAAAAAAAAAAAAAAAAA&nonce=AQEBAQEBAQEBAQEBAQEBAQ");
  }

  @Test
  void isTakenUpWithItsSecretsAndItsPlace() {
    PendingSignIn.create(platform).keep(platform);
    PendingSignIn taken = Sites.value(PendingSignIn.take(platform));
    assertThat(taken.state()).isEqualTo("AAAAAAAAAAAAAAAAAAAAAA");
    assertThat(taken.nonce()).isEqualTo("AQEBAQEBAQEBAQEBAQEBAQ");
    assertThat(taken.place()).isEqualTo("path=/%23beans&scroll=77");
  }

  @Test
  void isTakenUpOnceOnly() {
    PendingSignIn.create(platform).keep(platform);
    Sites.value(PendingSignIn.take(platform));
    assertThat(Sites.failure(PendingSignIn.take(platform)).sentence())
        .isEqualTo("Sign-in refused: no sign-in was under way in this tab. Please sign in again.");
  }

  @Test
  void isTakenUpAfterTenMinutes() {
    PendingSignIn.create(platform).keep(platform);
    platform.nowMillis += PendingSignIn.LIFETIME_MILLIS;
    Sites.value(PendingSignIn.take(platform));
  }

  @Test
  void isNotTakenUpAMillisecondLater() {
    PendingSignIn.create(platform).keep(platform);
    platform.nowMillis += PendingSignIn.LIFETIME_MILLIS + 1;
    assertThat(Sites.failure(PendingSignIn.take(platform)).sentence())
        .isEqualTo("Sign-in refused: it took longer than ten minutes. Please sign in again.");
  }

  @Test
  void isNotTakenUpBeforeItBegan() {
    PendingSignIn.create(platform).keep(platform);
    platform.nowMillis -= 1;
    assertThat(Sites.failure(PendingSignIn.take(platform)).code()).isEqualTo("too_late");
  }
}
