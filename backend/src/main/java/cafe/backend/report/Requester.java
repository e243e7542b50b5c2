package cafe.backend.report;

/**
 * Who asks, by the checked id token.
 *
 * @param sub the user's unchangeable id in the pool
 * @param name as shown in mails, in the report and on the page: one line
 * @param email may be empty: a pool need not give it
 */
public record Requester(String sub, String name, String email) {
  /** A name goes into mails: longer ones are cut. */
  static final int MAX_NAME_CHARACTERS = 100;

  public Requester {
    name = oneLine(name);
  }

  /** Users choose their names; in a mail a name must not begin a new line. */
  private static String oneLine(String name) {
    String line = name.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").trim();
    return line.codePointCount(0, line.length()) <= MAX_NAME_CHARACTERS
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MAX_NAME_CHARACTERS));
  }
}
