package cafe.build.doctor.signin;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parameters of a URL. */
final class UrlParameters {
  private UrlParameters() {}

  /** As a query. */
  static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "?", ""));
  }

  /** Those of the query and of the fragment, where Cognito puts its answers. */
  static Map<String, String> of(URI url) {
    Map<String, String> parameters = new LinkedHashMap<>();
    Stream.of(url.getRawQuery(), url.getRawFragment())
        .filter(part -> part != null)
        .flatMap(part -> Stream.of(part.split("&", -1)))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> parameters.putIfAbsent(pair[0], decode(pair[1])));
    return parameters;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }
}
