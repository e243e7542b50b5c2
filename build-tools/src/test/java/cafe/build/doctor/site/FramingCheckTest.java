package cafe.build.doctor.site;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class FramingCheckTest {
  @Test
  void takesNone(GoodSite site) {
    assertThat(site.examine(new FramingCheck())).isEqualTo(Finding.ok("frame-ancestors 'none'"));
  }

  @Test
  void refusesAPolicyWithout(GoodSite site) {
    site.change(
        Server.SITE,
        "GET /",
        page -> page.replace("Content-Security-Policy", "frame-ancestors 'none';", ""));
    assertThat(site.examine(new FramingCheck()))
        .isEqualTo(
            Finding.wrong(
                "a policy without frame-ancestors",
                "frame-ancestors 'none' or 'self'",
                "Correct SiteHeaders in backend/cloud/cafe.yaml, and update the stack."));
  }

  @Test
  void refusesAnotherSite(GoodSite site) {
    site.change(
        Server.SITE,
        "GET /",
        page ->
            page.replace(
                "Content-Security-Policy",
                "frame-ancestors 'none'",
                "frame-ancestors https://other.example"));
    assertThat(site.examine(new FramingCheck()))
        .isEqualTo(
            Finding.wrong(
                "\"frame-ancestors https://other.example\"",
                "frame-ancestors 'none' or 'self'",
                "Correct SiteHeaders in backend/cloud/cafe.yaml, and update the stack."));
  }
}
