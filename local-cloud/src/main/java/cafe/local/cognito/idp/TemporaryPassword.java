package cafe.local.cognito.idp;

import java.security.SecureRandom;

/** A password that Cognito makes up itself when none is given: every kind of character. */
final class TemporaryPassword {
  private static final String[] KINDS = {
    "ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnopqrstuvwxyz", "23456789", "!#%+=@?"
  };
  private static final int ROUNDS = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private TemporaryPassword() {}

  static String next() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < ROUNDS * KINDS.length; i++) {
      String kind = KINDS[i % KINDS.length];
      password.append(kind.charAt(RANDOM.nextInt(kind.length())));
    }
    return password.toString();
  }
}
