package cafe.build.doctor.site;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class AssetsCheckTest {
  @Test
  void takesAllThatThePageNames(GoodSite site) {
    assertThat(site.examine(new AssetsCheck()))
        .isEqualTo(Finding.ok("3 files, each with its type"));
  }

  @Test
  void refusesAMissingFile(GoodSite site) {
    site.change(Server.SITE, "GET /assets/cafe.0123456789.js", file -> file.status(404));
    assertThat(site.examine(new AssetsCheck()))
        .isEqualTo(
            Finding.wrong(
                "status 404 for /assets/cafe.0123456789.js",
                "status 200 for each file the page names",
                "Deploy the site again; it sends what is missing."));
  }

  @Test
  void refusesAScriptThatIsAPage(GoodSite site) {
    site.change(
        Server.SITE,
        "GET /assets/cafe.0123456789.js",
        file -> file.with("Content-Type", "text/html"));
    assertThat(site.examine(new AssetsCheck()))
        .isEqualTo(
            Finding.wrong(
                "the type \"text/html\" for /assets/cafe.0123456789.js",
                "text/javascript",
                "Deploy the site again; it sends what is missing."));
  }

  @Test
  void refusesAPageWithoutAScript(GoodSite site) {
    site.change(Server.SITE, "GET /", page -> page.replace(" src=", " data-src="));
    assertThat(site.examine(new AssetsCheck()))
        .isEqualTo(
            Finding.wrong(
                "a page that names no script",
                "the client's script among its files",
                "Deploy the site again; it sends what is missing."));
  }
}
