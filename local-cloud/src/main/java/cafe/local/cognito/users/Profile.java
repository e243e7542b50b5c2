package cafe.local.cognito.users;

import java.util.Optional;

/**
 * Who a user is: the attributes that the pool knows.
 *
 * @param username the name to sign in with, 1 to 128 characters without spaces; not an e-mail
 *     address, because the e-mail address is an alias for it
 * @param name the name to be shown, any text; empty until the user says it
 * @param email the e-mail address
 * @param emailVerified whether it is known to be the user's; only then it is accepted at sign-in
 * @param phone the phone number, {@code +} and digits
 */
public record Profile(
    String username, String name, String email, boolean emailVerified, Optional<String> phone) {
  public Profile {
    if (!username.matches("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]{1,128}")) {
      throw invalid(
          "1 validation error detected: Value at 'username' failed to satisfy constraint: Member"
              + " must satisfy regular expression pattern: [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+");
    }
    if (username.contains("@")) {
      throw invalid(
          "Username cannot be of email format, since user pool is configured for email alias.");
    }
    if (!email.matches("[^@\\s]+@[^@\\s]+")) {
      throw invalid("Invalid email address format.");
    }
    if (phone.filter(number -> !number.matches("\\+[0-9]{5,15}")).isPresent()) {
      throw invalid("Invalid phone number format.");
    }
  }

  /** With a verified e-mail address, and no phone. */
  public Profile(String username, String name, String email) {
    this(username, name, email, true, Optional.empty());
  }

  /** Whether the user signs in by that name: the username or the verified e-mail address. */
  boolean answersTo(String nameOrEmail) {
    return username.equalsIgnoreCase(nameOrEmail)
        || (emailVerified && email.equalsIgnoreCase(nameOrEmail));
  }

  /** The same with another name to be shown. */
  public Profile named(String newName) {
    return new Profile(username, newName, email, emailVerified, phone);
  }

  /** The same with a phone. */
  public Profile withPhone(String number) {
    return new Profile(username, name, email, emailVerified, Optional.of(number));
  }

  /** The same with the e-mail address known to be the user's, or no longer. */
  public Profile withEmailVerified(boolean verified) {
    return new Profile(username, name, email, verified, phone);
  }

  private static UserPoolException invalid(String message) {
    return new UserPoolException("InvalidParameterException", message);
  }
}
