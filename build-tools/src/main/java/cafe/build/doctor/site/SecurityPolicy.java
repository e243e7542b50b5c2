package cafe.build.doctor.site;

import cafe.build.doctor.CannotTellException;
import cafe.build.doctor.Visit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The page's Content-Security-Policy (CSP Level 3, section 2.2.1). */
final class SecurityPolicy {
  private final Map<String, List<String>> directives;

  private SecurityPolicy(Map<String, List<String>> directives) {
    this.directives = directives;
  }

  /**
   * The page's.
   *
   * @throws CannotTellException if it has none, or more than one
   */
  static SecurityPolicy of(Visit visit) {
    List<String> headers = visit.page().all("Content-Security-Policy");
    if (headers.size() != 1) {
      throw new CannotTellException(
          headers.size() + " Content-Security-Policy headers",
          "one Content-Security-Policy",
          "Mend \"security policy\" first.");
    }
    return parse(headers.get(0));
  }

  static SecurityPolicy parse(String header) {
    Map<String, List<String>> directives = new LinkedHashMap<>();
    for (String directive : header.split("[;,]", -1)) {
      List<String> words = Arrays.asList(directive.strip().split("\\s+", -1));
      String name = words.get(0).toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        // A second directive of the same name is ignored: CSP Level 3, section 2.2.1.
        directives.putIfAbsent(name, words.subList(1, words.size()));
      }
    }
    return new SecurityPolicy(directives);
  }

  /** All directives and their words, in the order of the header. */
  Map<String, List<String>> directives() {
    return directives;
  }

  /** The words of a directive; none if it is not there. */
  Optional<List<String>> directive(String name) {
    return Optional.ofNullable(directives.get(name));
  }

  /** Where something may be fetched from; empty if there is no limit. */
  Optional<List<String>> sources(String name) {
    return directive(name).or(() -> directive("default-src"));
  }
}
