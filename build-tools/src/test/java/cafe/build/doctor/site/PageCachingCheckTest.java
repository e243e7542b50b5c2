package cafe.build.doctor.site;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class PageCachingCheckTest {
  @Test
  void takesNoCache(GoodSite site) {
    assertThat(site.examine(new PageCachingCheck()))
        .isEqualTo(Finding.ok("Cache-Control: \"no-cache\""));
  }

  @Test
  void takesMaxAgeZero(GoodSite site) {
    site.change(
        Server.SITE,
        "GET /",
        page -> page.with("Cache-Control", "public, max-age=0, must-revalidate"));
    assertThat(site.examine(new PageCachingCheck()))
        .isEqualTo(Finding.ok("Cache-Control: \"public, max-age=0, must-revalidate\""));
  }

  @Test
  void refusesAMinute(GoodSite site) {
    site.change(Server.SITE, "GET /", page -> page.with("Cache-Control", "max-age=60"));
    assertThat(site.examine(new PageCachingCheck()))
        .isEqualTo(
            Finding.wrong(
                "Cache-Control: \"max-age=60\"",
                "Cache-Control: no-cache, or max-age=0",
                "Deploy the site again; it sets the page's Cache-Control."));
  }

  @Test
  void refusesAPageThatDoesNotSay(GoodSite site) {
    site.change(Server.SITE, "GET /", page -> page.without("Cache-Control"));
    assertThat(site.examine(new PageCachingCheck()))
        .isEqualTo(
            Finding.wrong(
                "no Cache-Control",
                "Cache-Control: no-cache, or max-age=0",
                "Deploy the site again; it sets the page's Cache-Control."));
  }
}
