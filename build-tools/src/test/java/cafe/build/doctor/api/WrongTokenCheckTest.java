package cafe.build.doctor.api;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class WrongTokenCheckTest {
  @Test
  void takesARefusal(GoodSite site) {
    assertThat(site.examine(new WrongTokenCheck()))
        .isEqualTo(Finding.ok("401, readable by the page"));
  }

  @Test
  void refusesAnApiThatTakesIt(GoodSite site) {
    site.change(Server.API, "GET /prod/reports/cafe-doctor", answer -> answer.status(200));
    assertThat(site.examine(new WrongTokenCheck()))
        .isEqualTo(
            Finding.wrong(
                "status 200 for GET /reports/cafe-doctor with a forged token",
                "401, readable by pages of " + site.site(),
                "Give this route the authorizer (backend/cloud/api.yaml) at once: it takes tokens that the pool has not signed."));
  }
}
