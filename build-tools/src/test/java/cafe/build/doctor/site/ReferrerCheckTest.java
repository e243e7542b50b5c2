package cafe.build.doctor.site;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class ReferrerCheckTest {
  @Test
  void takesNoReferrer(GoodSite site) {
    assertThat(site.examine(new ReferrerCheck())).isEqualTo(Finding.ok("no-referrer"));
  }

  @Test
  void refusesAPageWithout(GoodSite site) {
    site.change(Server.SITE, "GET /", page -> page.without("Referrer-Policy"));
    assertThat(site.examine(new ReferrerCheck()))
        .isEqualTo(
            Finding.wrong(
                "no such header",
                "Referrer-Policy: no-referrer",
                "Correct SiteHeaders in backend/cloud/cafe.yaml, and update the stack."));
  }

  @Test
  void refusesAPolicyThatTellsTheQuery(GoodSite site) {
    site.change(Server.SITE, "GET /", page -> page.with("Referrer-Policy", "unsafe-url"));
    assertThat(site.examine(new ReferrerCheck()))
        .isEqualTo(
            Finding.wrong(
                "\"unsafe-url\"",
                "Referrer-Policy: no-referrer",
                "Correct SiteHeaders in backend/cloud/cafe.yaml, and update the stack."));
  }
}
