package cafe.build.config;

import java.util.Optional;
import java.util.Set;

/** The ways to sign in that the page knows. */
final class SignInForm implements Form {
  private static final Set<String> PLANNED = Set.of("code", "in-page");

  @Override
  public String expected() {
    return "\"implicit\"";
  }

  @Override
  public Optional<String> correction(String value) {
    if (value.equals("implicit")) {
      return Optional.empty();
    }
    String leaveOut = "write \"implicit\", or leave \"signIn\" out";
    return Optional.of(PLANNED.contains(value) ? "not yet built; " + leaveOut : leaveOut);
  }
}
