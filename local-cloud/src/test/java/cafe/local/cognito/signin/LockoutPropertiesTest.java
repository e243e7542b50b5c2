package cafe.local.cognito.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.cognito.TestClock;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the rhythm of the attempts: guessing is slow, and forgetting comes. */
class LockoutPropertiesTest {
  private static final Duration LONGEST = Duration.ofMinutes(15);

  @Property
  void nobodyGuessesFasterThanTheLocksAllow(
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 1_200) Integer> pauses) {
    TestClock clock = new TestClock();
    Lockout lockout = new Lockout(clock);
    int guesses = 0;
    int seconds = 0;
    for (int pause : pauses) {
      clock.advance(Duration.ofSeconds(pause));
      seconds += pause;
      if (!lockout.isLocked("frank")) {
        lockout.failed("FRANK");
        guesses++;
      }
    }
    // Five at once, then 1 + 2 + 4 + .. + 512 s for ten more; after 15 minutes of peace, anew.
    assertThat(guesses).isLessThanOrEqualTo(15 * (1 + seconds / (int) LONGEST.toSeconds()));
  }

  @Property
  void aLockEndsWithinFifteenMinutesAndIsForgottenAfterAnother(
      @ForAll @IntRange(min = 1, max = 40) int failures) {
    TestClock clock = new TestClock();
    Lockout lockout = new Lockout(clock);
    for (int i = 0; i < failures; i++) {
      lockout.failed("frank");
    }
    assertThat(lockout.isLocked("frank")).isEqualTo(failures >= 5);
    clock.advance(LONGEST);
    assertThat(lockout.isLocked("frank")).isFalse();
    clock.advance(LONGEST);
    lockout.failed("frank");
    assertThat(lockout.isLocked("frank")).isFalse();
  }

  @Property
  void aLockOfOneIsNoLockOfAnother(@ForAll @IntRange(min = 5, max = 20) int failures) {
    Lockout lockout = new Lockout(new TestClock());
    for (int i = 0; i < failures; i++) {
      lockout.failed("frank");
    }
    assertThat(lockout.isLocked("nora")).isFalse();
    lockout.succeeded("frank");
    assertThat(lockout.isLocked("frank")).isFalse();
  }
}
