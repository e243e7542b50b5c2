package cafe.e2e.browser;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A request and what became of it.
 *
 * @param method the method
 * @param url the URL, without fragment
 * @param headers the headers that the page and the browser set; as they were written
 * @param body what was sent, as text; empty if nothing was
 * @param status the status, once there is one
 */
public record Exchange(
    String method, String url, Map<String, String> headers, String body, OptionalInt status) {

  Exchange answered(int newStatus) {
    return new Exchange(method, url, headers, body, OptionalInt.of(newStatus));
  }

  /** A header's value, whatever the case of its name. */
  public Optional<String> header(String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The URL without its query, which may hold a code or a signature. */
  public String path() {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }

  /** One line for people, without query and headers. */
  @Override
  public String toString() {
    String answer = status.isPresent() ? Integer.toString(status.getAsInt()) : "no answer";
    return method + " " + path() + " " + answer;
  }
}
