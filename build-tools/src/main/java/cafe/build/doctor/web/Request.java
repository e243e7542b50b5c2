package cafe.build.doctor.web;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request.
 *
 * @param body its text; "" for none
 */
public record Request(String method, URI url, Map<String, String> headers, String body) {
  /** Keeps a copy. */
  public Request {
    headers = Map.copyOf(headers);
  }

  /** To read something. */
  public static Request get(URI url) {
    return new Request("GET", url, Map.of(), "");
  }

  /** To have something done. */
  public static Request post(URI url, String body) {
    return new Request("POST", url, Map.of(), body);
  }

  /** The same with another method. */
  public Request method(String other) {
    return new Request(other, url, headers, body);
  }

  /** The same with a header more. */
  public Request with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Request(method, url, more, body);
  }
}
