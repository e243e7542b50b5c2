package cafe.bench.table;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Numbers as the tables have them. */
public final class Numbers {
  /** What a table says where there is no number. */
  public static final String NONE = "–";

  private Numbers() {}

  /** The one in the middle; of an even count, the mean of the two. */
  public static double median(Collection<? extends Number> values) {
    List<Double> sorted = values.stream().map(Number::doubleValue).sorted().toList();
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("There is no median of no values; measure at least once.");
    }
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** {@code 1,430}. */
  public static String whole(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  /** With as many decimals. */
  public static String decimal(double value, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  /** {@code 2.50} for two and a half seconds. */
  public static String seconds(Duration duration) {
    return decimal(duration.toNanos() / 1e9, 2);
  }

  /** {@code 3.1 ×}: how many times as much. */
  public static String times(double value, double base) {
    return base == 0 ? NONE : decimal(value / base, value / base < 10 ? 1 : 0) + " ×";
  }
}
