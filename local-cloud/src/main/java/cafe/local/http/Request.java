package cafe.local.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One HTTP request, read whole.
 *
 * @param method the method, upper case
 * @param uri path and query as sent
 * @param headers names in lower case
 * @param body at most {@link LocalServer#MAX_BODY_BYTES}
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that live as long as one exchange; never compared
public record Request(String method, URI uri, Map<String, List<String>> headers, byte[] body) {

  /** The decoded path, starting with a slash. */
  public String path() {
    return uri.getPath();
  }

  /** The parameters of the query string, decoded. */
  public Parameters query() {
    return Parameters.parse(Optional.ofNullable(uri.getRawQuery()).orElse(""));
  }

  /** The parameters of an {@code application/x-www-form-urlencoded} body, decoded. */
  public Parameters form() {
    return Parameters.parse(text());
  }

  /** The body as UTF-8 text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** The first value of a header, whatever the case of its name. */
  public Optional<String> header(String name) {
    List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    return values.stream().findFirst();
  }

  /** The value of a cookie (RFC 6265 section 4.2). */
  public Optional<String> cookie(String name) {
    return headers.getOrDefault("cookie", List.of()).stream()
        .flatMap(line -> List.of(line.split(";\\s*", -1)).stream())
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> pair.substring(name.length() + 1))
        .findFirst();
  }
}
