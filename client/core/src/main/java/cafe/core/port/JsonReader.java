package cafe.core.port;

/** Reads JSON (RFC 8259). */
public interface JsonReader {
  /** The value in a text; one that is empty in every respect if there is none. */
  Json read(String text);
}
