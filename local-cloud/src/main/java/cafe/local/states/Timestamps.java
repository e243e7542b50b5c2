package cafe.local.states;

import java.math.BigDecimal;
import java.time.Instant;

/** Times as AWS JSON 1.0 has them: seconds since the epoch with three decimals. */
final class Timestamps {
  private Timestamps() {}

  static BigDecimal seconds(Instant instant) {
    return BigDecimal.valueOf(instant.toEpochMilli(), 3);
  }
}
