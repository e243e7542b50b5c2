package cafe.local.cognito.idp;

import cafe.local.cognito.users.User;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The filter of ListUsers: {@code name = "value"} or {@code name ^= "prefix"} (Amazon Cognito user
 * pools API Reference, ListUsers). An empty one lets everybody through.
 */
final class UserFilter {
  private static final Pattern FORM =
      Pattern.compile("\\s*\"?([\\w:]+)\"?\\s*(\\^?=)\\s*\"((?:[^\"\\\\]|\\\\.){0,256})\"\\s*");

  private final String attribute;
  private final boolean prefix;
  private final String wanted;

  private UserFilter(String attribute, boolean prefix, String wanted) {
    this.attribute = attribute;
    this.prefix = prefix;
    this.wanted = wanted;
  }

  static UserFilter parse(String text) {
    if (text.isBlank()) {
      return new UserFilter("username", true, "");
    }
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw Fields.invalid("Error while parsing filter.");
    }
    String wanted = form.group(3).replaceAll("\\\\(.)", "$1");
    return new UserFilter(form.group(1), form.group(2).equals("^="), wanted);
  }

  boolean lets(User user) {
    String value = value(user);
    String folded = value.toLowerCase(Locale.ROOT);
    String asked = wanted.toLowerCase(Locale.ROOT);
    return prefix ? folded.startsWith(asked) : folded.equals(asked);
  }

  private String value(User user) {
    return switch (attribute) {
      case "username" -> user.profile().username();
      case "email" -> user.profile().email();
      case "name" -> user.profile().name();
      case "sub" -> user.sub();
      case "status" -> user.enabled() ? "Enabled" : "Disabled";
      case "cognito:user_status" -> user.status().name();
      default ->
          throw Fields.invalid(
              "The local Cognito's ListUsers filters by username, email, name, sub, status or"
                  + " cognito:user_status, not by "
                  + attribute
                  + ".");
    };
  }
}
