package cafe.local.cognito.signin;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes that are sent: six random digits. */
final class Digits {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Digits() {}

  static String six() {
    return String.format(Locale.ROOT, "%06d", RANDOM.nextInt(1_000_000));
  }
}
