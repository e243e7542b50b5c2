package cafe.build.doctor;

import java.util.Map;
import java.util.TreeMap;

/** What a server of {@link GoodSite} sends. */
public record Sent(int status, Map<String, String> headers, String body) {
  static Sent of(int status, String type, String body) {
    return new Sent(status, Map.of("Content-Type", type), body);
  }

  /** A redirect. */
  public static Sent redirect(String location) {
    return new Sent(302, Map.of("Location", location), "");
  }

  /** The same with another status. */
  public Sent status(int other) {
    return new Sent(other, headers, body);
  }

  /** The same with a header more, or another. */
  public Sent with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Sent(status, more, body);
  }

  /** The same without a header. */
  public Sent without(String header) {
    Map<String, String> less = new TreeMap<>(headers);
    less.remove(header);
    return new Sent(status, less, body);
  }

  /** The same with another text. */
  public Sent body(String other) {
    return new Sent(status, headers, other);
  }

  /** The same with something else in a header. */
  public Sent replace(String header, String old, String text) {
    return with(header, headers.getOrDefault(header, "").replace(old, text));
  }

  /** The same with something else in its text. */
  public Sent replace(String old, String text) {
    return body(body.replace(old, text));
  }
}
