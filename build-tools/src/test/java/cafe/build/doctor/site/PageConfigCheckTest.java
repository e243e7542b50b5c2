package cafe.build.doctor.site;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class PageConfigCheckTest {
  @Test
  void takesAGoodConfiguration(GoodSite site) {
    assertThat(site.examine(new PageConfigCheck()))
        .isEqualTo(Finding.ok("complete; sign-in is implicit"));
  }

  @Test
  void refusesAPageWithout(GoodSite site) {
    site.change(Server.SITE, "GET /", page -> page.replace("cafe-config", "other"));
    assertThat(site.examine(new PageConfigCheck()))
        .isEqualTo(
            Finding.wrong(
                "0 elements with the id cafe-config",
                "one good configuration in the page's cafe-config element",
                "Build the site with a good cafe.json, and deploy it again."));
  }

  @Test
  void refusesAWrongConfiguration(GoodSite site) {
    site.change(
        Server.SITE,
        "GET /",
        page -> page.replace("\"clientId\":\"" + GoodSite.CLIENT + "\",", ""));
    assertThat(site.examine(new PageConfigCheck()))
        .isEqualTo(
            Finding.wrong(
                """
            the page has a problem:
            the page "clientId"
              found     nothing
              expected  an app client's id: letters and digits, such as "1example23456789012345678"
              next      add "clientId\"""",
                "one good configuration in the page's cafe-config element",
                "Build the site with a good cafe.json, and deploy it again."));
  }

  @Test
  void neverShowsASecret(GoodSite site) {
    site.change(
        Server.SITE,
        "GET /",
        page -> page.replace("\"signIn\":", "\"clientSecret\":\"hush\",\"signIn\":"));
    assertThat(site.examine(new PageConfigCheck()))
        .isEqualTo(
            Finding.wrong(
                """
            the page has a problem:
            the page:1 "clientSecret"
              found     a key for a secret; its value is not shown
              expected  no secret: everybody can read the page's configuration
              next      remove it, use an app client without a secret, and replace the one that was here""",
                "one good configuration in the page's cafe-config element",
                "Build the site with a good cafe.json, and deploy it again."));
  }
}
