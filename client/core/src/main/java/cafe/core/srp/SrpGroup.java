package cafe.core.srp;

import cafe.core.port.ModPow;

/** A group to compute SRP in: N, g, and the multiplier k that belongs to them. */
final class SrpGroup {
  private static final String ONES = "ffffffffffffffff";
  private static final int PI_BITS = 2942;

  /** 1690313: RFC 3526 section 5 adds one more, and takes it away further down. */
  private static final String OFFSET = "19cac9";

  /** The hash of N and g, each padded as {@link Hex#padded} does. */
  static final String K = "538282c4354742d7cbbde2359fcf67f9f5b3a6b08791e5011b43b8a5b66d9ee6";

  private final ModPow numbers;
  private final String modulus;
  private final String generator;
  private final String multiplier;

  SrpGroup(ModPow numbers, String modulus, String generator, String multiplier) {
    this.numbers = numbers;
    this.modulus = modulus;
    this.generator = generator;
    this.multiplier = multiplier;
  }

  /**
   * Cognito's: 3072 bits, RFC 5054 appendix A, which is group 15 of RFC 3526. Its N is 64 ones, the
   * bits of pi, and 64 ones again; to write them down would cost a fifteenth of sign-in.js.
   */
  static SrpGroup cognito(ModPow numbers) {
    String pi = numbers.plusProduct(numbers.pi(PI_BITS), "1", OFFSET);
    return new SrpGroup(numbers, ONES + pi + ONES, "2", K);
  }

  /** g to that power: A from a, and v from x. */
  String power(String exponent) {
    return numbers.modPow(generator, exponent, modulus);
  }

  /** Whether it is 0 modulo N, which would make the secret known to anybody. */
  boolean isZero(String number) {
    return numbers.modPow(number, "1", modulus).equals("0");
  }

  /** S = (B - k g^x) ^ (a + u x) mod N: RFC 5054 section 2.6. */
  String secret(String theirs, String privateKey, String scrambler, String x) {
    return numbers.modPow(
        numbers.minusProduct(theirs, multiplier, power(x), modulus),
        numbers.plusProduct(privateKey, scrambler, x),
        modulus);
  }
}
