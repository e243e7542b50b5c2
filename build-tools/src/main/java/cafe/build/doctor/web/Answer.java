package cafe.build.doctor.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A server's answer.
 *
 * @param url what was asked for
 * @param headers their names in any case
 * @param body as text in UTF-8
 * @param askedAt when the request left, by this machine's clock
 * @param answeredAt when the whole answer was here, by this machine's clock
 * @param certificateEndsAt when the server's certificate runs out; empty over http
 */
public record Answer(
    URI url,
    int status,
    Map<String, List<String>> headers,
    String body,
    Instant askedAt,
    Instant answeredAt,
    Optional<Instant> certificateEndsAt) {

  /** Keeps a copy; looks headers up in any case. */
  public Answer {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(headers);
    headers = copy;
  }

  /** All values of a header. */
  public List<String> all(String header) {
    return headers.getOrDefault(header, List.of());
  }

  /** A header; the first if there are more. */
  public Optional<String> header(String name) {
    return all(name).stream().findFirst();
  }

  /** The media type without its parameters, in lower case; "" if there is none. */
  public String mediaType() {
    String type = header("Content-Type").orElse("");
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** Where a redirect leads, as an absolute URL; empty if this is none. */
  public Optional<URI> redirect() {
    if (status < 300 || status > 399) {
      return Optional.empty();
    }
    try {
      return header("Location").map(url::resolve);
    } catch (IllegalArgumentException notAUrl) {
      return Optional.empty();
    }
  }
}
