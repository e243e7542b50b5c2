package cafe.local.api;

import cafe.local.http.Request;
import cafe.local.http.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The origins whose pages may read the API's answers. The definition names one; a request of
 * another allowed one gets its own origin in its place.
 *
 * @param origins scheme, host and port
 */
public record AllowedOrigins(List<String> origins) {
  private static final String HEADER = "Access-Control-Allow-Origin";

  Response apply(Request request, Response response) {
    Optional<String> origin = request.header("Origin").filter(origins::contains);
    if (origin.isEmpty() || !response.headers().containsKey(HEADER)) {
      return response;
    }
    Map<String, List<String>> headers = new LinkedHashMap<>(response.headers());
    headers.put(HEADER, List.of(origin.get()));
    return new Response(response.status(), headers, response.body());
  }
}
