package cafe.build.config;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A hosted UI's login URL with the parameters of its query, as consoles and tutorials give it. */
final class LoginUrl {
  private static final Pattern PARTS = Pattern.compile("(https?://[^/?#]*)[^?#]*\\??([^#]*)");
  private static final Pattern COGNITO_HOST =
      Pattern.compile("https://[^.]+\\.auth\\.([a-z0-9-]+)\\.amazoncognito\\.com");

  private final String origin;
  private final Map<String, String> parameters = new TreeMap<>();

  private LoginUrl(String origin) {
    this.origin = origin;
  }

  /** Its parts; the whole text is the origin if it is no URL, for the rules to refuse. */
  static LoginUrl parse(String text) {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      return new LoginUrl(text);
    }
    LoginUrl url = new LoginUrl(parts.group(1));
    for (String pair : parts.group(2).split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        url.parameters.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
      }
    }
    return url;
  }

  /** The text itself if a percent sign in it encodes nothing, for the rules to refuse. */
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }

  String origin() {
    return origin;
  }

  Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  /** Only of a host of Cognito's own; a custom domain does not tell. */
  Optional<String> region() {
    Matcher host = COGNITO_HOST.matcher(origin);
    return host.matches() ? Optional.of(host.group(1)) : Optional.empty();
  }

  /** The path of a callback URL; the text itself if it is none, for the rules to refuse. */
  static String pathOf(String url) {
    try {
      String path = URI.create(url).getRawPath();
      return path == null ? url : path.isEmpty() ? "/" : path;
    } catch (IllegalArgumentException notAUrl) {
      return url;
    }
  }
}
