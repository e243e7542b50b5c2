package cafe.local.lambda;

import java.util.Map;

/** Settings of the handlers of these tests. */
public final class Given {
  final Map<String, String> values;

  private Given(Map<String, String> values) {
    this.values = values;
  }

  /** Settings from environment variables. */
  public static Given of(Map<String, String> values) {
    return new Given(values);
  }
}
