package cafe.backend.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which pages may read the answers (Fetch Standard, CORS protocol). */
public final class Cors {
  /** Beyond the safelisted ones, what the page reads: its clock, when to retry, which error. */
  static final String EXPOSED = "Date, Retry-After, x-amzn-ErrorType, x-amzn-RequestId";

  private final List<String> allowed;

  /** CORS for these origins; at least one. A single {@code *} admits every page. */
  public Cors(List<String> allowedOrigins) {
    if (allowedOrigins.isEmpty()) {
      throw new IllegalArgumentException("Allowed origins: found none, expected at least one");
    }
    this.allowed = List.copyOf(allowedOrigins);
  }

  /** The headers for a request that may carry an Origin. A stranger is told the first origin. */
  Map<String, String> headers(Optional<String> origin) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(
        "Access-Control-Allow-Origin", origin.filter(allowed::contains).orElse(allowed.get(0)));
    headers.put("Access-Control-Expose-Headers", EXPOSED);
    if (allowed.size() > 1) {
      headers.put("Vary", "Origin");
    }
    return headers;
  }
}
