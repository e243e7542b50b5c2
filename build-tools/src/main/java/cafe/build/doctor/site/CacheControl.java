package cafe.build.doctor.site;

import cafe.build.doctor.Shown;
import cafe.build.doctor.web.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an answer says of how long it may be kept (RFC 9111, section 5.2). */
final class CacheControl {
  private final List<String> directives;

  private CacheControl(List<String> directives) {
    this.directives = directives;
  }

  static CacheControl of(Answer answer) {
    return new CacheControl(
        answer.all("Cache-Control").stream()
            .flatMap(header -> Arrays.stream(header.split(",", -1)))
            .map(directive -> directive.strip().toLowerCase(Locale.ROOT))
            .filter(directive -> !directive.isEmpty())
            .toList());
  }

  boolean has(String directive) {
    return directives.contains(directive);
  }

  /** How long browsers may keep it, in seconds; empty if it does not say. */
  Optional<Long> maxAgeSeconds() {
    return directives.stream()
        .filter(directive -> directive.matches("max-age=\\d{1,18}"))
        .map(directive -> Long.valueOf(directive.substring("max-age=".length())))
        .findFirst();
  }

  /** Whether a browser asks each time. */
  boolean asksEachTime() {
    return has("no-cache") || has("no-store") || maxAgeSeconds().equals(Optional.of(0L));
  }

  @Override
  public String toString() {
    return directives.isEmpty()
        ? "no Cache-Control"
        : "Cache-Control: " + Shown.of(String.join(", ", directives));
  }
}
