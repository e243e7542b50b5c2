package cafe.build.doctor.signin;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How else somebody may have registered an address. */
final class Spellings {
  private Spellings() {}

  /** Other spellings of the address; the likeliest first. */
  static List<String> of(String address) {
    URI url = URI.create(address);
    String path = url.getRawPath();
    String origin = address.substring(0, address.length() - path.length());
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(
        origin + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path + "/"));
    spellings.add(origin + path.toLowerCase(Locale.ROOT));
    spellings.add(origin + capitalized(path));
    for (String usual : List.of("/", "", "/callback.html", "/callback", "/index.html")) {
      spellings.add(origin + usual);
    }
    for (String otherOrigin : otherOrigins(origin)) {
      spellings.add(otherOrigin + path);
    }
    spellings.remove(address);
    return List.copyOf(spellings);
  }

  private static List<String> otherOrigins(String origin) {
    List<String> others = new ArrayList<>();
    others.add(
        origin.startsWith("https:")
            ? origin.replaceFirst("^https:", "http:")
            : origin.replaceFirst("^http:", "https:"));
    others.add(origin.replaceFirst("//127\\.0\\.0\\.1", "//localhost"));
    others.add(origin.replaceFirst("//localhost", "//127.0.0.1"));
    others.add(
        origin.contains("//www.")
            ? origin.replaceFirst("//www\\.", "//")
            : origin.replaceFirst("//(?=[a-z])", "//www."));
    return others;
  }

  /** {@code /callback.html} as {@code /Callback.html}. */
  private static String capitalized(String path) {
    return path.length() < 2
        ? path
        : path.substring(0, 2).toUpperCase(Locale.ROOT) + path.substring(2);
  }
}
