package cafe.build.config;

import java.util.Optional;
import java.util.Set;

/** The ways to sign in that the page knows. */
final class SignInForm implements Form {
  private static final Set<String> WAYS = Set.of("implicit", "code", "in-page");

  @Override
  public String expected() {
    return "\"implicit\", \"code\" or \"in-page\"";
  }

  @Override
  public Optional<String> correction(String value) {
    return WAYS.contains(value)
        ? Optional.empty()
        : Optional.of("write one of the three, or leave \"signIn\" out for \"implicit\"");
  }
}
