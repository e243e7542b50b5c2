package cafe.core.port;

/**
 * Arithmetic on whole numbers of thousands of bits. They are written in hexadecimal, without a sign
 * or a prefix; results are in lower case, without leading zeros.
 */
public interface ModPow {
  /** {@code base} to the power of {@code exponent}, modulo {@code modulus}. */
  String modPow(String base, String exponent, String modulus);

  /** A random number of this many bytes, fit for secrets. */
  String random(int bytes);

  /** The whole part of pi times 2 to the power of {@code bits}. */
  String pi(int bits);

  /** {@code a + b * c}. */
  String plusProduct(String a, String b, String c);

  /** {@code a - b * c} modulo {@code modulus}; never negative. */
  String minusProduct(String a, String b, String c, String modulus);
}
