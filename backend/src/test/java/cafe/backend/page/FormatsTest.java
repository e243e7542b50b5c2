package cafe.backend.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {
  @Test
  void writesMoneyInDollarsAndCents() {
    assertThat(Formats.money(new BigDecimal("1152"))).isEqualTo("$1,152.00");
    assertThat(Formats.money(new BigDecimal("0.005"))).isEqualTo("$0.01");
  }

  @Test
  void writesCountsInThousands() {
    assertThat(Formats.count(1_234_567)).isEqualTo("1,234,567");
  }

  @Test
  void writesAShareOfNothingAsNothing() {
    assertThat(Formats.percent(3, 8)).isEqualTo("37.5%");
    assertThat(Formats.percent(0, 0)).isEqualTo("0.0%");
  }

  @Test
  void writesTheSameWhateverTheMachineSpeaks() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertThat(Formats.money(new BigDecimal("1152.5"))).isEqualTo("$1,152.50");
      assertThat(Formats.percent(3, 8)).isEqualTo("37.5%");
      assertThat(Formats.time(Instant.parse("2026-12-01T02:05:59Z")))
          .isEqualTo("1 December 2026, 02:05 UTC");
    } finally {
      Locale.setDefault(before);
    }
  }
}
