package cafe.build.doctor.site;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class CallbackPageCheckTest {
  @Test
  void takesTheSamePage(GoodSite site) {
    assertThat(site.examine(new CallbackPageCheck()))
        .isEqualTo(Finding.ok("the page is at /callback.html, /"));
  }

  @Test
  void refusesAMissingPage(GoodSite site) {
    site.change(Server.SITE, "GET /callback.html", page -> page.status(404));
    assertThat(site.examine(new CallbackPageCheck()))
        .isEqualTo(
            Finding.wrong(
                "status 404 at /callback.html",
                "the page, where Cognito returns to",
                "Build and deploy the site with this cafe.json."));
  }

  @Test
  void refusesAnotherPage(GoodSite site) {
    site.change(Server.SITE, "GET /callback.html", page -> page.body("old"));
    assertThat(site.examine(new CallbackPageCheck()))
        .isEqualTo(
            Finding.wrong(
                "something else than the page at /callback.html",
                "the same bytes as at /",
                "Build and deploy the site with this cafe.json."));
  }
}
