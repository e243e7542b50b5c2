package cafe.build.doctor.site;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class SniffingCheckTest {
  @Test
  void takesNosniff(GoodSite site) {
    assertThat(site.examine(new SniffingCheck())).isEqualTo(Finding.ok("nosniff"));
  }

  @Test
  void refusesAPageWithout(GoodSite site) {
    site.change(Server.SITE, "GET /", page -> page.without("X-Content-Type-Options"));
    assertThat(site.examine(new SniffingCheck()))
        .isEqualTo(
            Finding.wrong(
                "no such header",
                "X-Content-Type-Options: nosniff",
                "Correct SiteHeaders in backend/cloud/cafe.yaml, and update the stack."));
  }

  @Test
  void refusesAnotherValue(GoodSite site) {
    site.change(Server.SITE, "GET /", page -> page.with("X-Content-Type-Options", "none"));
    assertThat(site.examine(new SniffingCheck()))
        .isEqualTo(
            Finding.wrong(
                "\"none\"",
                "X-Content-Type-Options: nosniff",
                "Correct SiteHeaders in backend/cloud/cafe.yaml, and update the stack."));
  }
}
