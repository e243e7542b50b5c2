package cafe.local.cognito.users;

/**
 * Who a user is: the attributes that the pool requires.
 *
 * @param username the name to sign in with, 1 to 128 characters without spaces; not an e-mail
 *     address, because the e-mail address is an alias for it
 * @param name the name to be shown, any text
 * @param email the verified e-mail address, also accepted at sign-in
 */
public record Profile(String username, String name, String email) {
  public Profile {
    if (!username.matches("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]{1,128}")) {
      throw new UserPoolException(
          "InvalidParameterException",
          "1 validation error detected: Value at 'username' failed to satisfy constraint: Member"
              + " must satisfy regular expression pattern: [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+");
    }
    if (username.contains("@")) {
      throw new UserPoolException(
          "InvalidParameterException",
          "Username cannot be of email format, since user pool is configured for email alias.");
    }
    if (!email.matches("[^@\\s]+@[^@\\s]+")) {
      throw new UserPoolException("InvalidParameterException", "Invalid email address format.");
    }
  }
}
