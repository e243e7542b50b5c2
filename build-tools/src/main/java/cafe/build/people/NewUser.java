package cafe.build.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The user that {@code mvn -Puser} is asked for.
 *
 * @param username the name to sign in with
 * @param email where the invitation goes; also accepted at sign-in
 * @param fullName the name that the page shows
 * @param group the group to be in; empty for none
 * @param resetPassword whether an existing user gets another temporary password
 * @param showPassword whether the temporary password is printed here, and no e-mail sent
 */
public record NewUser(
    String username,
    String email,
    String fullName,
    Optional<String> group,
    boolean resetPassword,
    boolean showPassword) {
  /** Amazon Cognito user pools API Reference, AdminCreateUser; no @: e-mail is an alias here. */
  private static final Pattern USERNAME =
      Pattern.compile("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}&&[^@]]{1,128}");

  private static final Pattern GROUP = Pattern.compile("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]{1,128}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final String USAGE =
      "mvn -Puser -Dname=frank -Demail=frank@cafe.example -Dgroup=owner";

  /**
   * Reads {@code name}, {@code email}, {@code group}, {@code fullName}, {@code resetPassword} and
   * {@code showPassword}.
   *
   * @throws PeopleException telling all that is missing or wrong
   */
  public static NewUser of(Properties properties) {
    List<String> problems = new ArrayList<>();
    String name = properties.getProperty("name", "");
    String email = properties.getProperty("email", "");
    Optional<String> group = Optional.ofNullable(properties.getProperty("group"));
    check(problems, "-Dname", name, USERNAME, "1 to 128 characters without spaces and @");
    check(problems, "-Demail", email, EMAIL, "an e-mail address");
    group.ifPresent(
        it -> check(problems, "-Dgroup", it, GROUP, "a group of the pool, such as owner"));
    if (!problems.isEmpty()) {
      String count = problems.size() == 1 ? "a problem" : problems.size() + " problems";
      throw new PeopleException(
          "The user to add has %s:\n%s\nFor example: %s"
              .formatted(count, String.join("\n", problems), USAGE));
    }
    return new NewUser(
        name,
        email,
        properties.getProperty("fullName", name),
        group,
        flag(properties, "resetPassword"),
        flag(properties, "showPassword"));
  }

  private static void check(
      List<String> problems, String subject, String found, Pattern form, String expected) {
    if (!form.matcher(found).matches()) {
      String shown = found.isEmpty() ? "nothing" : "\"" + found + "\"";
      problems.add("  %s: found %s, expected %s".formatted(subject, shown, expected));
    }
  }

  private static boolean flag(Properties properties, String name) {
    String value = properties.getProperty(name, "false");
    return value.isEmpty() || value.equals("true");
  }
}
