package cafe.build.people;

import java.util.random.RandomGenerator;

/**
 * A password to be typed once: 20 characters, of every kind that the pool's policy asks for, about
 * 110 bits; none that are easily taken for each other (0 O, 1 l I).
 */
final class TemporaryPassword {
  private static final int LENGTH = 20;
  private static final String[] KINDS = {
    "ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnopqrstuvwxyz", "23456789", "!#%+=?@"
  };

  private TemporaryPassword() {}

  static String from(RandomGenerator random) {
    String all = String.join("", KINDS);
    char[] password = new char[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      String kind = i < KINDS.length ? KINDS[i] : all;
      password[i] = kind.charAt(random.nextInt(kind.length()));
    }
    // Fisher and Yates: or everybody would know what kind the first four are
    for (int i = LENGTH - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      char kept = password[i];
      password[i] = password[other];
      password[other] = kept;
    }
    return new String(password);
  }
}
