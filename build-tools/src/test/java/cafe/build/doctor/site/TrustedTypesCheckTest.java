package cafe.build.doctor.site;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class TrustedTypesCheckTest {
  @Test
  void takesThemRequired(GoodSite site) {
    assertThat(site.examine(new TrustedTypesCheck())).isEqualTo(Finding.ok("required for scripts"));
  }

  @Test
  void refusesAPolicyWithout(GoodSite site) {
    site.change(
        Server.SITE,
        "GET /",
        page ->
            page.replace("Content-Security-Policy", "; require-trusted-types-for 'script'", ""));
    assertThat(site.examine(new TrustedTypesCheck()))
        .isEqualTo(
            Finding.wrong(
                "a Content-Security-Policy without them",
                "require-trusted-types-for 'script'",
                "Correct SiteHeaders in backend/cloud/cafe.yaml, and update the stack."));
  }
}
