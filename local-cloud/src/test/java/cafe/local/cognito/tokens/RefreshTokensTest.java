package cafe.local.cognito.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.cognito.TestClock;
import cafe.local.cognito.client.AppClient;
import cafe.local.cognito.client.Flow;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RefreshTokensTest {
  private final TestClock clock = new TestClock();
  private final RefreshTokens tokens = new RefreshTokens(clock);
  private final AppClient rotating = client("client", Optional.of(Duration.ofSeconds(10)));
  private final AppClient keeping = client("client", Optional.empty());
  private final Grant grant =
      Grant.of("sub", "client", Set.of("openid"), Optional.empty(), clock.instant());

  @Test
  void keepsATokenThatIsNotRotated() {
    String token = tokens.issue(grant, keeping);

    assertThat(tokens.redeem(token, keeping))
        .contains(new RefreshTokens.Renewal(grant, Optional.empty()));
    assertThat(tokens.redeem(token, keeping)).isPresent();
  }

  @Test
  void letsARotatedTokenWorkForTheGraceOnly() {
    String first = tokens.issue(grant, rotating);
    String second = tokens.redeem(first, rotating).orElseThrow().next().orElseThrow();

    clock.advance(Duration.ofMillis(9_999));
    assertThat(tokens.redeem(first, rotating)).isPresent();
    clock.advance(Duration.ofMillis(1));
    assertThat(tokens.redeem(first, rotating)).isEmpty();
    assertThat(tokens.redeem(second, rotating)).isPresent();
  }

  @Test
  void endsWhenTheFirstWouldHaveEnded() {
    String first = tokens.issue(grant, rotating);
    clock.advance(Duration.ofHours(23));
    String second = tokens.redeem(first, rotating).orElseThrow().next().orElseThrow();

    clock.advance(Duration.ofHours(1));
    assertThat(tokens.redeem(second, rotating)).isEmpty();
  }

  @Test
  void refusesAnotherClientsToken() {
    String token = tokens.issue(grant, keeping);

    assertThat(tokens.redeem(token, client("other", Optional.empty()))).isEmpty();
  }

  @Test
  void revokesAllThatCameOfTheSignIn() {
    String first = tokens.issue(grant, rotating);
    String second = tokens.redeem(first, rotating).orElseThrow().next().orElseThrow();
    tokens.revoke(first, rotating);

    assertThat(tokens.redeem(second, rotating)).isEmpty();
    assertThat(tokens.isRevoked(grant.originJti().toString())).isTrue();
  }

  @Test
  void leavesWhatAnotherClientWouldRevoke() {
    String token = tokens.issue(grant, keeping);
    tokens.revoke(token, client("other", Optional.empty()));

    assertThat(tokens.redeem(token, keeping)).isPresent();
    assertThat(tokens.isRevoked(grant.originJti().toString())).isFalse();
  }

  private static AppClient client(String id, Optional<Duration> rotationGrace) {
    return new AppClient(
        id,
        Set.of(),
        Set.of(),
        Set.of(Flow.CODE),
        Set.of("openid"),
        Duration.ofHours(1),
        Duration.ofDays(1),
        rotationGrace);
  }
}
