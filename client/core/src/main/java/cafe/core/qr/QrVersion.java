package cafe.core.qr;

/** The sizes from 1 to 10 at error correction level M: ISO/IEC 18004, tables 7 and 9, annex E. */
final class QrVersion {
  static final int LARGEST = 10;

  private static final int[] CODEWORDS = {26, 44, 70, 100, 134, 172, 196, 242, 292, 346};
  private static final int[] BLOCKS = {1, 1, 1, 2, 2, 4, 4, 4, 5, 5};
  private static final int[] CORRECTION = {10, 16, 26, 18, 24, 16, 18, 22, 22, 26};

  /** Mode and length, in bits; from version 10 on a length has 16 bits. */
  private static final int HEAD_BITS = 4 + 8;

  private static final int LONG_HEAD_BITS = 4 + 16;

  private final int number;

  private QrVersion(int number) {
    this.number = number;
  }

  static QrVersion of(int number) {
    return new QrVersion(number);
  }

  /** The smallest that holds this many bytes; the largest if none does. */
  static QrVersion holding(int bytes) {
    int number = 1;
    while (number < LARGEST && new QrVersion(number).capacity() < bytes) {
      number++;
    }
    return new QrVersion(number);
  }

  int number() {
    return number;
  }

  /** Modules on each side. */
  int size() {
    return 4 * number + 17;
  }

  /** Codewords in all. */
  int codewords() {
    return CODEWORDS[number - 1];
  }

  int blocks() {
    return BLOCKS[number - 1];
  }

  /** Codewords for error correction in each block. */
  int correction() {
    return CORRECTION[number - 1];
  }

  int dataCodewords() {
    return codewords() - blocks() * correction();
  }

  int lengthBits() {
    return number < 10 ? 8 : 16;
  }

  /** Bytes that fit. */
  int capacity() {
    return (8 * dataCodewords() - (number < 10 ? HEAD_BITS : LONG_HEAD_BITS)) / 8;
  }

  /** Where the centres of alignment patterns are, in both directions. */
  int[] alignments() {
    int last = size() - 7;
    return number == 1
        ? new int[0]
        : number < 7 ? new int[] {6, last} : new int[] {6, (6 + last) / 2, last};
  }
}
