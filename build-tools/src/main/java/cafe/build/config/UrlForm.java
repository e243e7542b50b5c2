package cafe.build.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/**
 * A URL that others are compared with or appended to, hence in one spelling: no slash at the end,
 * no query, no fragment.
 */
final class UrlForm implements Form {
  /** Traffic to these does not leave the machine (RFC 8252, section 8.3). */
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private final boolean mayHavePath;
  private final String example;

  private UrlForm(boolean mayHavePath, String example) {
    this.mayHavePath = mayHavePath;
    this.example = example;
  }

  static UrlForm origin(String example) {
    return new UrlForm(false, example);
  }

  static UrlForm withPath(String example) {
    return new UrlForm(true, example);
  }

  @Override
  public String expected() {
    return (mayHavePath ? "an https URL" : "an https origin")
        + " such as \""
        + example
        + "\"; http only for 127.0.0.1, localhost and [::1]";
  }

  @Override
  public Optional<String> correction(String value) {
    try {
      return correction(new URI(value));
    } catch (URISyntaxException notAUrl) {
      return Optional.of("write a whole URL, without spaces");
    }
  }

  private Optional<String> correction(URI url) {
    String host = url.getHost();
    if (url.getScheme() == null || host == null) {
      return Optional.of("write a whole URL, beginning with https://");
    }
    boolean secure = url.getScheme().equals("https");
    if (!secure && !(url.getScheme().equals("http") && LOOPBACK.contains(host))) {
      return Optional.of("write https://; over " + quotedScheme(url) + " tokens could be read");
    }
    if (url.getRawUserInfo() != null) {
      return Optional.of("remove the user before the @");
    }
    if (url.getRawQuery() != null || url.getRawFragment() != null) {
      return Optional.of("remove everything from the ? or # on");
    }
    if (url.getRawPath().endsWith("/")) {
      return Optional.of("remove the slash at the end");
    }
    if (!mayHavePath && !url.getRawPath().isEmpty()) {
      return Optional.of("remove the path");
    }
    return Optional.empty();
  }

  private static String quotedScheme(URI url) {
    return url.getScheme() + "://";
  }
}
