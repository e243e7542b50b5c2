package cafe.build.config;

import java.util.regex.Pattern;

/** Values as messages show them: in quotation marks, on one line, without what may be secret. */
final class Quoted {
  private static final int MAX_CHARS = 100;
  private static final Pattern USER_INFO = Pattern.compile("//[^/@]*@");
  private static final Pattern QUERY = Pattern.compile("[?#].*", Pattern.DOTALL);

  private Quoted() {}

  /** The value; of a URL neither user, password, query nor fragment. */
  static String of(String value) {
    String open = QUERY.matcher(USER_INFO.matcher(value).replaceAll("//***@")).replaceAll("?***");
    if (open.length() > MAX_CHARS) {
      return quote(open.substring(0, MAX_CHARS)) + "... (" + value.length() + " characters)";
    }
    return quote(open);
  }

  private static String quote(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    value
        .chars()
        .forEach(c -> quoted.append(isLegible(c) ? "" + (char) c : String.format("\\u%04x", c)));
    return quoted.append('"').toString();
  }

  private static boolean isLegible(int c) {
    boolean mark = c >= ' ' && c < 0x7f && c != '"' && c != '\\';
    return mark || Character.isLetterOrDigit(c);
  }
}
