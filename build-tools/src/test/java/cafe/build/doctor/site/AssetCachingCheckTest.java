package cafe.build.doctor.site;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class AssetCachingCheckTest {
  @Test
  void takesAYear(GoodSite site) {
    assertThat(site.examine(new AssetCachingCheck())).isEqualTo(Finding.ok("a year, immutable"));
  }

  @Test
  void refusesADay(GoodSite site) {
    site.change(
        Server.SITE,
        "GET /assets/cafe.0123456789.js",
        file -> file.with("Cache-Control", "max-age=86400, immutable"));
    assertThat(site.examine(new AssetCachingCheck()))
        .isEqualTo(
            Finding.wrong(
                "Cache-Control: \"max-age=86400, immutable\" for /assets/cafe.0123456789.js",
                "Cache-Control: max-age=31536000, immutable",
                "Deploy the site again; it sets each file's Cache-Control."));
  }

  @Test
  void warnsOfANameWithoutAHash(GoodSite site) {
    site.change(
        Server.SITE, "GET /", page -> page.replace("/assets/cafe.0123456789.js", "/cafe.js"));
    assertThat(site.examine(new AssetCachingCheck()))
        .isEqualTo(
            Finding.warning(
                "/cafe.js, a name without a hash of its contents",
                "names such as /assets/cafe.<hash>.js, which may be kept for a year",
                "Deploy what `mvn package` puts into dist/, not the page's sources."));
  }
}
