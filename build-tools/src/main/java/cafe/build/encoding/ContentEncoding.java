package cafe.build.encoding;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** How bytes are compressed for the way, always as small as the format allows. */
public enum ContentEncoding {
  /** RFC 7932, quality 11. */
  BROTLI("br", ".br") {
    @Override
    public boolean isAvailable() {
      return Brotli4jLoader.isAvailable();
    }

    @Override
    public byte[] encode(byte[] bytes) {
      Brotli4jLoader.ensureAvailability();
      try {
        return Encoder.compress(bytes, new Encoder.Parameters().setQuality(11));
      } catch (IOException impossible) {
        throw new UncheckedIOException("Brotli failed on bytes in memory", impossible);
      }
    }
  },

  /** RFC 1952, level 9. */
  GZIP("gzip", ".gz") {
    @Override
    public boolean isAvailable() {
      return true;
    }

    @Override
    public byte[] encode(byte[] bytes) {
      ByteArrayOutputStream encoded = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new BestGzip(encoded)) {
        gzip.write(bytes);
      } catch (IOException impossible) {
        throw new UncheckedIOException("gzip failed on bytes in memory", impossible);
      }
      return encoded.toByteArray();
    }
  };

  private final String coding;
  private final String suffix;

  ContentEncoding(String coding, String suffix) {
    this.coding = coding;
    this.suffix = suffix;
  }

  /** Its name in {@code Content-Encoding} and {@code Accept-Encoding}. */
  public String coding() {
    return coding;
  }

  /** What is added to the name of a file that holds such bytes. */
  public String suffix() {
    return suffix;
  }

  /** Whether this machine can do it: brotli is native code, which a rare platform lacks. */
  public abstract boolean isAvailable();

  /** The bytes, compressed. */
  public abstract byte[] encode(byte[] bytes);

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
