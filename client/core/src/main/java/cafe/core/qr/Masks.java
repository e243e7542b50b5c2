package cafe.core.qr;

/** The eight masks, and how bad a symbol looks under one: ISO/IEC 18004 section 7.8. */
final class Masks {
  static final int COUNT = 8;

  private static final int[] FINDER_LIKE = {1, 0, 1, 1, 1, 0, 1, 0, 0, 0, 0};
  private static final int N1 = 3;
  private static final int N2 = 3;
  private static final int N3 = 40;
  private static final int N4 = 10;

  private Masks() {}

  static boolean inverts(int mask, int x, int y) {
    switch (mask) {
      case 0:
        return (x + y) % 2 == 0;
      case 1:
        return y % 2 == 0;
      case 2:
        return x % 3 == 0;
      case 3:
        return (x + y) % 3 == 0;
      case 4:
        return (x / 3 + y / 2) % 2 == 0;
      case 5:
        return x * y % 2 + x * y % 3 == 0;
      case 6:
        return (x * y % 2 + x * y % 3) % 2 == 0;
      default:
        return ((x + y) % 2 + x * y % 3) % 2 == 0;
    }
  }

  static int penalty(QrCanvas canvas) {
    return lines(canvas) + blocks(canvas) + balance(canvas);
  }

  /** Runs of one colour, and what looks like a finder; in rows and in columns. */
  private static int lines(QrCanvas canvas) {
    int penalty = 0;
    int size = canvas.size();
    for (int i = 0; i < size; i++) {
      for (int across = 0; across < 2; across++) {
        int run = 0;
        for (int j = 0; j < size; j++) {
          boolean same = j > 0 && module(canvas, across, i, j) == module(canvas, across, i, j - 1);
          run = same ? run + 1 : 1;
          penalty += run == 5 ? N1 : run > 5 ? 1 : 0;
          penalty += finderLike(canvas, across, i, j) * N3;
        }
      }
    }
    return penalty;
  }

  private static int finderLike(QrCanvas canvas, int across, int i, int start) {
    if (start + FINDER_LIKE.length > canvas.size()) {
      return 0;
    }
    int forwards = 1;
    int backwards = 1;
    int last = FINDER_LIKE.length - 1;
    for (int k = 0; k <= last; k++) {
      int module = module(canvas, across, i, start + k) ? 1 : 0;
      forwards &= module == FINDER_LIKE[k] ? 1 : 0;
      backwards &= module == FINDER_LIKE[last - k] ? 1 : 0;
    }
    return forwards + backwards;
  }

  private static int blocks(QrCanvas canvas) {
    int penalty = 0;
    for (int y = 1; y < canvas.size(); y++) {
      for (int x = 1; x < canvas.size(); x++) {
        boolean isDark = canvas.isDark(x, y);
        penalty +=
            isDark == canvas.isDark(x - 1, y)
                    && isDark == canvas.isDark(x, y - 1)
                    && isDark == canvas.isDark(x - 1, y - 1)
                ? N2
                : 0;
      }
    }
    return penalty;
  }

  /** How far from half of the modules are dark, in steps of 5 %. */
  private static int balance(QrCanvas canvas) {
    int count = 0;
    for (int y = 0; y < canvas.size(); y++) {
      for (int x = 0; x < canvas.size(); x++) {
        count += canvas.isDark(x, y) ? 1 : 0;
      }
    }
    int all = canvas.size() * canvas.size();
    return Math.abs(20 * count - 10 * all) / all * N4;
  }

  private static boolean module(QrCanvas canvas, int across, int i, int j) {
    return across == 0 ? canvas.isDark(j, i) : canvas.isDark(i, j);
  }
}
