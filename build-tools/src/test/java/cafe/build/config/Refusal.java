package cafe.build.config;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The one problem of a {@code cafe.json}, word for word. */
final class Refusal {
  private Refusal() {}

  static void refuses(CafeJson json, String subject, String found, String expected, String next) {
    assertThatThrownBy(json::read)
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "cafe.json has a problem:\n%s\n  found     %s\n  expected  %s\n  next      %s"
                .formatted(subject, found, expected, next));
  }
}
