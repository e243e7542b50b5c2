package cafe.core.qr;

/** Codewords for error correction: ISO/IEC 18004 section 7.5, over GF(2^8) modulo 0x11D. */
final class ReedSolomon {
  private static final int FIELD = 0x11D;

  private ReedSolomon() {}

  /** The remainder of the data, divided by the generator polynomial of that degree. */
  static int[] remainder(int[] data, int degree) {
    int[] generator = generator(degree);
    int[] remainder = new int[degree];
    for (int value : data) {
      int factor = value ^ remainder[0];
      for (int i = 0; i < degree; i++) {
        int next = i + 1 < degree ? remainder[i + 1] : 0;
        remainder[i] = next ^ product(generator[i], factor);
      }
    }
    return remainder;
  }

  /** (x - 1)(x - 2)(x - 4)... without its leading coefficient, which is 1. */
  private static int[] generator(int degree) {
    int[] generator = new int[degree];
    generator[degree - 1] = 1;
    int root = 1;
    for (int i = 0; i < degree; i++) {
      for (int j = 0; j < degree; j++) {
        int next = j + 1 < degree ? generator[j + 1] : 0;
        generator[j] = product(generator[j], root) ^ next;
      }
      root = product(root, 2);
    }
    return generator;
  }

  private static int product(int a, int b) {
    int product = 0;
    for (int bit = 7; bit >= 0; bit--) {
      product = (product << 1) ^ ((product >> 7) * FIELD);
      product ^= ((b >> bit) & 1) * a;
    }
    return product;
  }
}
