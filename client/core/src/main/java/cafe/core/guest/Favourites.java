package cafe.core.guest;

import cafe.core.port.Json;
import java.util.function.Consumer;

/** Ids of pastries, each once, in the order in which a guest chose them. */
public final class Favourites {
  /** No pastry. */
  static final Favourites NONE = new Favourites("\n");

  /** Each id on a line, with a line break before it too. The API takes no id with a line break. */
  private final String lines;

  private Favourites(String lines) {
    this.lines = lines;
  }

  /** Those of a JSON array of texts. */
  static Favourites of(Json list) {
    return list.size() == 0 ? NONE : new Favourites("\n" + list.joined("\n") + "\n");
  }

  /** Those that {@link #stored} gave. */
  static Favourites ofStored(String stored) {
    return stored.isEmpty() ? NONE : new Favourites(stored);
  }

  /** As a text to keep. */
  String stored() {
    return lines;
  }

  /** Whether this pastry is one. */
  public boolean contains(String id) {
    return lines.indexOf("\n" + id + "\n") >= 0;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return lines.length() == 1;
  }

  /** Hands over each id. */
  public void each(Consumer<String> id) {
    int from = 1;
    while (from < lines.length()) {
      int to = lines.indexOf("\n", from);
      id.accept(lines.substring(from, to));
      from = to + 1;
    }
  }

  /** With this pastry at the end if it is none yet, without it if it is. */
  Favourites toggled(String id) {
    int at = lines.indexOf("\n" + id + "\n");
    return new Favourites(
        at < 0
            ? lines + id + "\n"
            : lines.substring(0, at) + lines.substring(at + 1 + id.length()));
  }

  boolean isSame(Favourites other) {
    return lines.equals(other.lines);
  }

  /** With what is new from one to the other, and without what is missing there. */
  Favourites changed(Favourites from, Favourites to) {
    Favourites[] result = {this};
    to.each(
        id ->
            result[0] =
                result[0].contains(id) || from.contains(id) ? result[0] : result[0].toggled(id));
    from.each(
        id ->
            result[0] =
                result[0].contains(id) && !to.contains(id) ? result[0].toggled(id) : result[0]);
    return result[0];
  }

  /** As a JSON array (RFC 8259 section 7). */
  String json() {
    StringBuilder json = new StringBuilder();
    each(
        id -> {
          json.append(json.length() == 0 ? "\"" : ",\"");
          for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            json.append(c == '"' || c == '\\' ? "\\" : "").append(c);
          }
          json.append('"');
        });
    return "[" + json + "]";
  }
}
