package cafe.core.port;

/** Keeps texts by name, as well as the browser lets it. */
public interface TabStorage {
  /** The text; empty if there is none. */
  String get(String name);

  /** Keeps a text; an empty one removes it. False if it will not survive leaving the page. */
  boolean put(String name, String text);
}
