package cafe.bench.size;

import cafe.build.encoding.ContentEncoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What files weigh on their way to a browser, each compressed by itself.
 *
 * @param raw bytes
 * @param gzip bytes, level 9
 * @param brotli bytes, quality 11
 */
record Weight(int raw, int gzip, int brotli) {
  private static final Weight NOTHING = new Weight(0, 0, 0);

  static Weight of(List<Path> files) throws IOException {
    Weight sum = NOTHING;
    for (Path file : files) {
      sum = sum.plus(of(Files.readAllBytes(file)));
    }
    return sum;
  }

  private static Weight of(byte[] bytes) {
    return new Weight(
        bytes.length,
        ContentEncoding.GZIP.encode(bytes).length,
        ContentEncoding.BROTLI.isAvailable() ? ContentEncoding.BROTLI.encode(bytes).length : 0);
  }

  private Weight plus(Weight other) {
    return new Weight(raw + other.raw, gzip + other.gzip, brotli + other.brotli);
  }
}
