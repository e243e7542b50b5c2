package cafe.local.cognito.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.cognito.TestClock;
import cafe.local.cognito.users.PasswordPolicy;
import cafe.local.cognito.users.Profile;
import cafe.local.cognito.users.Users;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasswordSignInTest {
  private static final String PASSWORD = "Latte-Art-2026!";
  private static final SignInOutcome WRONG =
      new SignInOutcome.Refused("Incorrect username or password.");
  private static final SignInOutcome LOCKED =
      new SignInOutcome.Refused("Password attempts exceeded");

  private final TestClock clock = new TestClock();
  private final Users users = new Users("AbCdEf123", PasswordPolicy.ofLength(12), clock);
  private final PasswordSignIn signIn = new PasswordSignIn(users, new Lockout(clock));

  @BeforeEach
  void frank() {
    users.create(new Profile("frank", "Frank", "frank@cafe.example"), PASSWORD);
    users.setPassword("frank", PASSWORD);
  }

  @Test
  void signsInWithTheRightPassword() {
    assertThat(signIn.attempt("frank", PASSWORD)).isInstanceOf(SignInOutcome.SignedIn.class);
    assertThat(signIn.attempt("frank@cafe.example", PASSWORD))
        .isInstanceOf(SignInOutcome.SignedIn.class);
  }

  @Test
  void asksForANewPasswordAfterATemporaryOne() {
    users.create(new Profile("nora", "Nora", "nora@cafe.example"), PASSWORD);

    assertThat(signIn.attempt("nora", PASSWORD))
        .isInstanceOf(SignInOutcome.NewPasswordRequired.class);
  }

  @Test
  void tellsAWrongPasswordAndAnUnknownUserAlike() {
    assertThat(signIn.attempt("frank", "Latte-Art-2026?")).isEqualTo(WRONG);
    assertThat(signIn.attempt("nobody", PASSWORD)).isEqualTo(WRONG);
  }

  @Test
  void locksForASecondAfterTheFifthFailure() {
    fail(5, "frank");

    assertThat(signIn.attempt("frank", PASSWORD)).isEqualTo(LOCKED);
    assertThat(signIn.attempt("FRANK@cafe.example", PASSWORD)).isEqualTo(LOCKED);
    clock.advance(Duration.ofSeconds(1));
    assertThat(signIn.attempt("frank", PASSWORD)).isInstanceOf(SignInOutcome.SignedIn.class);
  }

  @Test
  void doublesTheLockWithEveryFurtherFailure() {
    fail(5, "frank");
    clock.advance(Duration.ofSeconds(1));
    fail(1, "frank");
    clock.advance(Duration.ofSeconds(1));

    assertThat(signIn.attempt("frank", PASSWORD)).isEqualTo(LOCKED);
    clock.advance(Duration.ofSeconds(1));
    assertThat(signIn.attempt("frank", PASSWORD)).isInstanceOf(SignInOutcome.SignedIn.class);
  }

  @Test
  void doesNotCountAttemptsWhileLocked() {
    fail(5, "frank");
    for (int i = 0; i < 20; i++) {
      assertThat(signIn.attempt("frank", "wrong")).isEqualTo(LOCKED);
    }
    clock.advance(Duration.ofSeconds(1));

    assertThat(signIn.attempt("frank", PASSWORD)).isInstanceOf(SignInOutcome.SignedIn.class);
  }

  @Test
  void locksForFifteenMinutesAtMost() {
    for (int i = 0; i < 14; i++) {
      fail(1, "frank");
      clock.advance(Duration.ofMinutes(14));
    }
    for (int i = 0; i < 10; i++) {
      fail(1, "frank");
      clock.advance(Duration.ofMinutes(15));
    }
    fail(1, "frank");

    clock.advance(Duration.ofMinutes(15).minusMillis(1));
    assertThat(signIn.attempt("frank", PASSWORD)).isEqualTo(LOCKED);
    clock.advance(Duration.ofMillis(1));
    assertThat(signIn.attempt("frank", PASSWORD)).isInstanceOf(SignInOutcome.SignedIn.class);
  }

  @Test
  void locksANameThatNobodyHasJustTheSame() {
    fail(5, "nobody");

    assertThat(signIn.attempt("nobody", PASSWORD)).isEqualTo(LOCKED);
    assertThat(signIn.attempt("frank", PASSWORD)).isInstanceOf(SignInOutcome.SignedIn.class);
  }

  @Test
  void forgetsFailuresAfterSuccess() {
    fail(4, "frank");
    signIn.attempt("frank", PASSWORD);
    fail(4, "frank");

    assertThat(signIn.attempt("frank", PASSWORD)).isInstanceOf(SignInOutcome.SignedIn.class);
  }

  @Test
  void forgetsFailuresAfterFifteenQuietMinutes() {
    fail(4, "frank");
    clock.advance(Duration.ofMinutes(15));
    fail(4, "frank");

    assertThat(signIn.attempt("frank", PASSWORD)).isInstanceOf(SignInOutcome.SignedIn.class);
  }

  private void fail(int times, String name) {
    for (int i = 0; i < times; i++) {
      assertThat(signIn.attempt(name, "wrong")).isEqualTo(WRONG);
    }
  }
}
