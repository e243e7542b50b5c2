package cafe.local.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One HTTP response, whole.
 *
 * @param status the status code
 * @param headers names as they are sent
 * @param body the content, possibly empty
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that live as long as one exchange; never compared
public record Response(int status, Map<String, List<String>> headers, byte[] body) {

  /** JSON text, UTF-8. */
  public static Response json(int status, String json) {
    return text(status, "application/json", json);
  }

  /** An HTML page, UTF-8, never cached. */
  public static Response html(int status, String html) {
    return text(status, "text/html; charset=utf-8", html).with("Cache-Control", "no-store");
  }

  /** A redirect (302) to an absolute URL. */
  public static Response redirect(String location) {
    return new Response(302, Map.of(), new byte[0])
        .with("Location", location)
        .with("Cache-Control", "no-store");
  }

  /** No content (204). */
  public static Response empty() {
    return new Response(204, Map.of(), new byte[0]);
  }

  /** Text of the given media type, UTF-8. */
  public static Response text(int status, String contentType, String text) {
    return new Response(status, Map.of(), text.getBytes(StandardCharsets.UTF_8))
        .with("Content-Type", contentType);
  }

  /** The same with one more header line. */
  public Response with(String name, String value) {
    Map<String, List<String>> more = new LinkedHashMap<>(headers);
    List<String> values = new ArrayList<>(more.getOrDefault(name, List.of()));
    values.add(value);
    more.put(name, values);
    return new Response(status, more, body);
  }
}
