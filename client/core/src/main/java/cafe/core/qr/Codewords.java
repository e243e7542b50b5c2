package cafe.core.qr;

/** A text as the codewords of a symbol: byte mode, padded, corrected, in their final order. */
final class Codewords {
  private static final int BYTE_MODE = 4;
  private static final int[] PADDING = {0xEC, 0x11};

  private final QrVersion version;
  private final int[] data;
  private int bits;

  private Codewords(QrVersion version) {
    this.version = version;
    this.data = new int[version.dataCodewords()];
  }

  /** Of an ASCII text that fits into the version. */
  static int[] of(String ascii, QrVersion version) {
    Codewords codewords = new Codewords(version);
    codewords.append(BYTE_MODE, 4);
    codewords.append(ascii.length(), version.lengthBits());
    for (int i = 0; i < ascii.length(); i++) {
      codewords.append(ascii.charAt(i), 8);
    }
    codewords.pad();
    return codewords.interleaved();
  }

  private void append(int value, int count) {
    for (int bit = count - 1; bit >= 0; bit--) {
      data[bits >> 3] |= ((value >> bit) & 1) << (7 - (bits & 7));
      bits++;
    }
  }

  /** The terminator and what fills up its codeword are zeros, which are there already. */
  private void pad() {
    int first = Math.min((bits + 4 + 7) >> 3, data.length);
    for (int i = first; i < data.length; i++) {
      data[i] = PADDING[(i - first) & 1];
    }
  }

  /** One of each block in turn; the first blocks may be one codeword shorter than the last. */
  private int[] interleaved() {
    int blocks = version.blocks();
    int shortLength = data.length / blocks;
    int shortBlocks = blocks - data.length % blocks;
    int[] all = new int[version.codewords()];
    int read = 0;
    for (int block = 0; block < blocks; block++) {
      int length = shortLength + (block < shortBlocks ? 0 : 1);
      int[] part = new int[length];
      for (int i = 0; i < length; i++) {
        part[i] = data[read++];
        int missing = i < shortLength ? 0 : shortBlocks;
        all[i * blocks + block - missing] = part[i];
      }
      int[] correction = ReedSolomon.remainder(part, version.correction());
      for (int i = 0; i < correction.length; i++) {
        all[data.length + i * blocks + block] = correction[i];
      }
    }
    return all;
  }
}
