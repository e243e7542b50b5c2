package cafe.build.doctor.site;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class CompressionCheckTest {
  @Test
  void takesCompressedTexts(GoodSite site) {
    assertThat(site.examine(new CompressionCheck()))
        .isEqualTo(Finding.ok("3 texts came compressed"));
  }

  @Test
  void warnsOfAnUncompressedScript(GoodSite site) {
    site.change(
        Server.SITE, "GET /assets/cafe.0123456789.js", file -> file.without("Content-Encoding"));
    assertThat(site.examine(new CompressionCheck()))
        .isEqualTo(
            Finding.warning(
                "/assets/cafe.0123456789.js came uncompressed, 1405 characters",
                "Content-Encoding br or gzip for text of 1000 characters and more",
                "Deploy the site again, and see that the distribution has Compress: true."));
  }

  @Test
  void leavesShortTextsAlone(GoodSite site) {
    site.change(
        Server.SITE,
        "GET /assets/cafe.0123456789.js",
        file -> file.body("short").without("Content-Encoding"));
    assertThat(site.examine(new CompressionCheck()))
        .isEqualTo(Finding.ok("2 texts came compressed"));
  }
}
