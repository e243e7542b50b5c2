package cafe.build.doctor;

import java.util.regex.Pattern;

/**
 * What a server sent, as a terminal may show it: in quotation marks, on one line, not too long, no
 * control characters, and of a URL neither user nor query nor fragment.
 */
public final class Shown {
  private static final int MAX_CHARS = 120;
  private static final Pattern USER_INFO = Pattern.compile("//[^/@\\s]*@");
  private static final Pattern QUERY = Pattern.compile("(://[^\\s?#]*)[?#]\\S*");
  private static final Pattern ILLEGIBLE = Pattern.compile("[\\p{C}\"\\\\]");

  private Shown() {}

  /** The text, in quotation marks. */
  public static String of(String text) {
    String open = USER_INFO.matcher(text).replaceAll("//***@");
    String safe = ILLEGIBLE.matcher(QUERY.matcher(open).replaceAll("$1?***")).replaceAll("?");
    return safe.length() <= MAX_CHARS
        ? "\"" + safe + "\""
        : "\"" + safe.substring(0, MAX_CHARS) + "\"... (" + text.length() + " characters)";
  }
}
