package cafe.build.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class ContentEncodingTest {
  private static final byte[] TEXT = "a cup, a cup, a cup, a cup, a cup, a cup".getBytes(UTF_8);

  @Test
  void gzipIsReadBack() throws IOException {
    byte[] encoded = ContentEncoding.GZIP.encode(TEXT);

    assertThat(encoded).hasSizeLessThan(TEXT.length);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(encoded)).readAllBytes())
        .isEqualTo(TEXT);
  }

  @Test
  void brotliIsReadBack() throws IOException {
    assumeThat(ContentEncoding.BROTLI.isAvailable()).isTrue();

    byte[] encoded = ContentEncoding.BROTLI.encode(TEXT);

    assertThat(encoded).hasSizeLessThan(TEXT.length);
    assertThat(Decoder.decompress(encoded).getDecompressedData()).isEqualTo(TEXT);
  }
}
