package cafe.build.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SizeTableTest {
  @Test
  void showsWhatEachFileWeighs() {
    SiteFiles files = SiteFiles.of(Map.of("index.html", new byte[12_345], "a.js", new byte[1]));

    assertThat(SizeTable.of(files).lines())
        .hasSize(3)
        .startsWith(
            "file            bytes       gzip     brotli",
            "a.js                1         21          5")
        .anyMatch(line -> line.startsWith("index.html     12,345         "));
  }
}
