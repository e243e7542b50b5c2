package cafe.core.qr;

/** The codes that protect format and version: ISO/IEC 18004 annexes C and D. */
final class Bch {
  private Bch() {}

  /** The remainder of {@code value} times x to the power of {@code degree}. */
  static int remainder(int value, int degree, int generator) {
    int remainder = value;
    for (int i = 0; i < degree; i++) {
      remainder = (remainder << 1) ^ ((remainder >> (degree - 1)) * generator);
    }
    return remainder;
  }
}
