package cafe.core.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ZXing reads what is written here, and writes the same. */
class QrCodeTest {
  private static final String URI =
      "otpauth://totp/Caf%C3%A9:frank?secret=ABCDEFGHIJKLMNOPQRSTUVWXYZ234567ABCDEFGHIJKLMNOPQRST"
          + "&issuer=Caf%C3%A9";

  @Test
  void isoAnnexICorrectionCodewords() {
    assertThat(
            ReedSolomon.remainder(
                new int[] {
                  0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC,
                  0x11, 0xEC, 0x11
                },
                10))
        .containsExactly(0xA5, 0x24, 0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55);
  }

  @Test
  void isoAnnexCFormatBits() {
    assertThat(Bch.remainder(0b00101, 10, 0x537)).isEqualTo(0b0011011100);
  }

  @Test
  void isoAnnexDVersionBits() {
    assertThat(Bch.remainder(7, 12, 0x1F25)).isEqualTo(0b110010010100);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void isReadUnderEachMaskInEachVersion(int number) throws ChecksumException, FormatException {
    QrVersion version = QrVersion.of(number);
    String text = text(version.capacity());
    for (int mask = 0; mask < Masks.COUNT; mask++) {
      DecoderResult read = new Decoder().decode(matrix(QrCode.of(text, version, mask)));
      assertThat(read.getText()).isEqualTo(text);
      assertThat(read.getECLevel()).isEqualTo("M");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 14, 15, 26, 27, 106, 107, 122, 123, 180, 181, 213})
  void takesTheSmallestVersionThatHoldsIt(int length) throws Exception {
    String text = text(length);
    QrCode code = QrCode.of(text);
    assertThat(new Decoder().decode(matrix(code)).getText()).isEqualTo(text);
    int zxings =
        Encoder.encode(text, com.google.zxing.qrcode.decoder.ErrorCorrectionLevel.M)
            .getMatrix()
            .getWidth();
    assertThat(code.size()).isEqualTo(zxings);
  }

  @Test
  void isFoundInAPictureOfIt() throws NotFoundException, ChecksumException, FormatException {
    QrCode code = QrCode.of(URI);
    int scale = 4;
    int border = 4;
    int side = (code.size() + 2 * border) * scale;
    int[] pixels = new int[side * side];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        int column = x / scale - border;
        int row = y / scale - border;
        boolean inside = column >= 0 && row >= 0 && column < code.size() && row < code.size();
        pixels[y * side + x] = inside && code.isDark(column, row) ? 0x3B2218 : 0xFFFBF1;
      }
    }
    BinaryBitmap picture =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
    assertThat(new QRCodeReader().decode(picture, Map.<DecodeHintType, Object>of()))
        .satisfies(
            found -> {
              assertThat(found.getText()).isEqualTo(URI);
              assertThat(found.getBarcodeFormat()).isEqualTo(BarcodeFormat.QR_CODE);
            });
  }

  @Test
  void outlinesEachDarkModule() {
    QrCode code = QrCode.of("a");
    long dark = code.path().chars().filter(c -> c == 'M').count();
    assertThat(code.path()).startsWith("M0 0h1v1h-1zM1 0h1v1h-1z");
    assertThat(dark).isEqualTo(count(code));
  }

  private static long count(QrCode code) {
    long dark = 0;
    for (int y = 0; y < code.size(); y++) {
      for (int x = 0; x < code.size(); x++) {
        dark += code.isDark(x, y) ? 1 : 0;
      }
    }
    return dark;
  }

  private static BitMatrix matrix(QrCode code) {
    BitMatrix matrix = new BitMatrix(code.size());
    for (int y = 0; y < code.size(); y++) {
      for (int x = 0; x < code.size(); x++) {
        if (code.isDark(x, y)) {
          matrix.set(x, y);
        }
      }
    }
    return matrix;
  }

  /** Lower case, which only byte mode has. */
  private static String text(int length) {
    return "otpauth://totp/caf%c3%a9?".repeat(length / 25 + 1).substring(0, length);
  }
}
