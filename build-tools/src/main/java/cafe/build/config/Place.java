package cafe.build.config;

/**
 * Where a setting stands.
 *
 * @param source a file or another source of configuration, as a person would name it
 * @param line the line, from 1; 0 if the source has no lines
 */
public record Place(String source, int line) {
  /** A place in a source that has no lines. */
  public static Place in(String source) {
    return new Place(source, 0);
  }

  /** {@code cafe.json:3}, as editors and terminals link it. */
  @Override
  public String toString() {
    return line == 0 ? source : source + ":" + line;
  }
}
