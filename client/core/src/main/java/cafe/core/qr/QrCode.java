package cafe.core.qr;

/** A QR code of an ASCII text: byte mode, error correction level M, versions 1 to 10. */
public final class QrCode {
  /** The longest text. */
  public static final int LONGEST = QrVersion.of(QrVersion.LARGEST).capacity();

  private final QrCanvas canvas;

  private QrCode(QrCanvas canvas) {
    this.canvas = canvas;
  }

  /**
   * The code of a text, in the smallest version and under the mask that suits it best.
   *
   * @param ascii {@link #LONGEST} characters at most; the rest is left out
   */
  public static QrCode of(String ascii) {
    String text = ascii.length() > LONGEST ? ascii.substring(0, LONGEST) : ascii;
    QrVersion version = QrVersion.holding(text.length());
    QrCode best = of(text, version, 0);
    for (int mask = 1; mask < Masks.COUNT; mask++) {
      QrCode other = of(text, version, mask);
      best = Masks.penalty(other.canvas) < Masks.penalty(best.canvas) ? other : best;
    }
    return best;
  }

  static QrCode of(String ascii, QrVersion version, int mask) {
    QrCanvas canvas = new QrCanvas(version);
    canvas.place(Codewords.of(ascii, version));
    canvas.mask(mask);
    return new QrCode(canvas);
  }

  /** Modules on each side, without the light border of four that has to be around. */
  public int size() {
    return canvas.size();
  }

  /** Whether a module is dark; counted from the left and from the top. */
  public boolean isDark(int x, int y) {
    return canvas.isDark(x, y);
  }

  /** The dark modules as the outline of an SVG path, one unit each. */
  public String path() {
    String path = "";
    for (int y = 0; y < size(); y++) {
      for (int x = 0; x < size(); x++) {
        path += isDark(x, y) ? "M" + x + " " + y + "h1v1h-1z" : "";
      }
    }
    return path;
  }
}
