package cafe.build.doctor.site;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import cafe.build.doctor.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class PageCheckTest {
  @Test
  void findsThePage(GoodSite site) {
    site.change(Server.SITE, "GET /", page -> page.body("<!doctype html>"));
    assertThat(site.examine(new PageCheck()))
        .isEqualTo(Finding.ok("status 200, text/html, 15 characters"));
  }

  @Test
  void saysWhatToDoAboutAMissingPage(GoodSite site) {
    site.change(Server.SITE, "GET /", page -> page.status(403));
    assertThat(site.examine(new PageCheck()))
        .isEqualTo(
            Finding.wrong(
                "status 403",
                "the page: status 200 and text/html",
                "Deploy the site: the bucket has no index.html, or may not be read."));
  }

  @Test
  void saysWhatToDoAboutABrokenServer(GoodSite site) {
    site.change(Server.SITE, "GET /", page -> page.status(503));
    assertThat(site.examine(new PageCheck()))
        .isEqualTo(
            Finding.wrong(
                "status 503",
                "the page: status 200 and text/html",
                "Look at the server's own log; what stands before it is up, what stands behind is not."));
  }

  @Test
  void namesTheAddressThatARedirectLeadsTo(GoodSite site) {
    site.change(Server.SITE, "GET /", page -> Sent.redirect("https://cafe.example/?code=1"));
    assertThat(site.examine(new PageCheck()))
        .isEqualTo(
            Finding.wrong(
                "status 302 to \"https://cafe.example/?***\"",
                "the page: status 200 and text/html",
                "Give the doctor that address with -Dcafe.site."));
  }

  @Test
  void refusesAnotherType(GoodSite site) {
    site.change(Server.SITE, "GET /", page -> page.with("Content-Type", "binary/octet-stream"));
    assertThat(site.examine(new PageCheck()))
        .isEqualTo(
            Finding.wrong(
                "status 200 and the type \"binary/octet-stream\"",
                "the page: status 200 and text/html",
                "Deploy the site again; it sets the types."));
  }

  @Test
  void saysThatNobodyListens(GoodSite site) {
    site.stop(Server.SITE);
    assertThat(site.examine(new PageCheck()))
        .isEqualTo(
            Finding.wrong(
                "nobody listens at " + site.site() + "/",
                "the page: status 200 and text/html",
                "See that the site is up and that -Dcafe.site names it."));
  }
}
