package cafe.core.srp;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.testing.JvmSrp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimestampTest {
  @Test
  void aDayOfOneDigitHasNoZero() {
    assertThat(Timestamp.of("Sun, 06 Nov 1994 08:49:37 GMT"))
        .isEqualTo("Sun Nov 6 08:49:37 UTC 1994");
  }

  @Test
  void isWhatJavasPatternGivesOnEveryDayOfAYear() {
    DateTimeFormatter cognitos =
        DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss 'UTC' yyyy", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    Instant first = Instant.parse("2028-01-01T00:00:01Z");
    for (int hour = 0; hour < 366 * 24; hour += 5) {
      Instant time = first.plusSeconds(3601L * hour);
      assertThat(Timestamp.of(new JvmSrp().httpDate((double) time.toEpochMilli())))
          .isEqualTo(cognitos.format(time));
    }
  }
}
