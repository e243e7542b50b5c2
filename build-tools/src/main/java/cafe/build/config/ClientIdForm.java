package cafe.build.config;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id of an app client: {@code [\w+]+}, at most 128 characters (Amazon Cognito API reference,
 * UserPoolClientType). Cognito makes ids of 26 characters and secrets of 40 and more, so a long one
 * is taken for a secret in the wrong place, and is not shown.
 */
final class ClientIdForm implements Form {
  private static final int SHORTEST_SECRET = 40;
  private static final Pattern PATTERN = Pattern.compile("[A-Za-z0-9_+]{1,128}");

  @Override
  public String expected() {
    return "an app client's id: letters and digits, such as \"1example23456789012345678\"";
  }

  @Override
  public Optional<String> correction(String value) {
    if (value.length() >= SHORTEST_SECRET) {
      return Optional.of("write the Client ID here; if this was the client's secret, replace it");
    }
    return PATTERN.matcher(value).matches()
        ? Optional.empty()
        : Optional.of("copy the Client ID from the Cognito console: not its name, nor the pool's");
  }

  @Override
  public String shown(String value) {
    return value.length() < SHORTEST_SECRET
        ? Quoted.of(value)
        : value.length() + " characters, not shown: they may be a secret";
  }
}
