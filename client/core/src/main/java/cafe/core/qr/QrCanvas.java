package cafe.core.qr;

/** The modules of a symbol, while it is drawn: ISO/IEC 18004 sections 6.3, 7.7 and 7.9. */
final class QrCanvas {
  private final QrVersion version;
  private final int size;
  private final boolean[][] dark;

  /** Those that belong to a pattern, not to the data. */
  private final boolean[][] fixed;

  QrCanvas(QrVersion version) {
    this.version = version;
    this.size = version.size();
    this.dark = new boolean[size][size];
    this.fixed = new boolean[size][size];
    timing();
    finders();
    alignments();
    versionBits();
    formatBits(0);
  }

  int size() {
    return size;
  }

  boolean isDark(int x, int y) {
    return dark[y][x];
  }

  /** Places the codewords in columns of two, from the right, upwards and downwards in turn. */
  void place(int[] codewords) {
    int bit = 0;
    boolean upwards = true;
    for (int right = size - 1; right > 0; right -= right == 8 ? 3 : 2) {
      for (int step = 0; step < size; step++) {
        int y = upwards ? size - 1 - step : step;
        for (int x = right; x > right - 2; x--) {
          if (!fixed[y][x]) {
            boolean has = bit < 8 * codewords.length;
            dark[y][x] = has && ((codewords[bit >> 3] >> (7 - (bit & 7))) & 1) == 1;
            bit++;
          }
        }
      }
      upwards = !upwards;
    }
  }

  /**
   * Inverts the data where the mask says so, and tells which mask it was. A second time undoes it.
   */
  void mask(int mask) {
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        dark[y][x] ^= !fixed[y][x] && Masks.inverts(mask, x, y);
      }
    }
    formatBits(mask);
  }

  private void timing() {
    for (int i = 0; i < size; i++) {
      fix(6, i, i % 2 == 0);
      fix(i, 6, i % 2 == 0);
    }
  }

  /** Three of seven by seven, each with a light border. */
  private void finders() {
    for (int i = -4; i <= 4; i++) {
      for (int j = -4; j <= 4; j++) {
        int ring = Math.max(Math.abs(i), Math.abs(j));
        boolean isDark = ring != 2 && ring != 4;
        fix(3 + i, 3 + j, isDark);
        fix(size - 4 + i, 3 + j, isDark);
        fix(3 + i, size - 4 + j, isDark);
      }
    }
  }

  private void alignments() {
    int[] centres = version.alignments();
    int last = centres.length - 1;
    for (int i = 0; i <= last; i++) {
      for (int j = 0; j <= last; j++) {
        boolean isFinder = (i == 0 && j == 0) || (i == 0 && j == last) || (i == last && j == 0);
        if (!isFinder) {
          alignment(centres[i], centres[j]);
        }
      }
    }
  }

  private void alignment(int x, int y) {
    for (int i = -2; i <= 2; i++) {
      for (int j = -2; j <= 2; j++) {
        fix(x + i, y + j, Math.max(Math.abs(i), Math.abs(j)) != 1);
      }
    }
  }

  /** Level M, whose bits are 00, and the mask; twice. */
  private void formatBits(int mask) {
    int bits = (mask << 10 | Bch.remainder(mask, 10, 0x537)) ^ 0x5412;
    for (int i = 0; i < 15; i++) {
      boolean isDark = ((bits >> i) & 1) == 1;
      int near = i < 6 ? i : i < 8 ? i + 1 : 14 - i;
      if (i < 8) {
        fix(8, near, isDark);
        fix(size - 1 - i, 8, isDark);
      } else {
        fix(i == 8 ? 7 : near, 8, isDark);
        fix(8, size - 15 + i, isDark);
      }
    }
    fix(8, size - 8, true);
  }

  /** From version 7 on; twice. */
  private void versionBits() {
    int number = version.number();
    if (number >= 7) {
      int bits = number << 12 | Bch.remainder(number, 12, 0x1F25);
      for (int i = 0; i < 18; i++) {
        boolean isDark = ((bits >> i) & 1) == 1;
        fix(size - 11 + i % 3, i / 3, isDark);
        fix(i / 3, size - 11 + i % 3, isDark);
      }
    }
  }

  private void fix(int x, int y, boolean isDark) {
    if (x >= 0 && y >= 0 && x < size && y < size) {
      dark[y][x] = isDark;
      fixed[y][x] = true;
    }
  }
}
