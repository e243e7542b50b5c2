package cafe.local.api;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One method of one path.
 *
 * @param method GET, POST, OPTIONS..
 * @param path as the definition writes it: {@code /reports/{id}}
 * @param authorized whether an id token is asked for
 * @param integration what stands behind
 */
record Route(String method, String path, boolean authorized, Integration integration) {

  /** What stands behind a route. */
  sealed interface Integration {}

  /** A Lambda function that gets the whole request (AWS_PROXY). */
  record Function(String arn, Duration timeout) implements Integration {}

  /** An answer that is always the same. */
  record Mock(int status, Map<String, String> headers) implements Integration {}

  /** The path parameters, if that path is one of this route. */
  Optional<Map<String, String>> match(String requested) {
    List<String> wanted = segments(path);
    List<String> found = segments(requested);
    if (wanted.size() != found.size()) {
      return Optional.empty();
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < wanted.size(); i++) {
      String segment = wanted.get(i);
      if (segment.startsWith("{") && !found.get(i).isEmpty()) {
        parameters.put(segment.substring(1, segment.length() - 1), found.get(i));
      } else if (!segment.equals(found.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(parameters);
  }

  /** Whether the path has no parameters, and so comes before one that has. */
  boolean isLiteral() {
    return !path.contains("{");
  }

  private static List<String> segments(String path) {
    return List.of(path.substring(1).split("/", -1));
  }
}
