package cafe.build.config;

import java.util.List;

/** A value as its source gives it, not checked. */
public sealed interface RawValue {
  /** A string. */
  record Text(String text) implements RawValue {}

  /** A list of strings. */
  record Texts(List<String> texts) implements RawValue {
    /** Keeps a copy. */
    public Texts {
      texts = List.copyOf(texts);
    }
  }

  /**
   * Neither. Its content is not kept, so it cannot be printed.
   *
   * @param kind with its article, such as "a number"
   */
  record Other(String kind) implements RawValue {}
}
