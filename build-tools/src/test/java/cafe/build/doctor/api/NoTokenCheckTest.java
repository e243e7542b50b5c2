package cafe.build.doctor.api;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class NoTokenCheckTest {
  @Test
  void takesARefusalOfAnOrder(GoodSite site) {
    assertThat(site.examine(NoTokenCheck.ofOrdering()))
        .isEqualTo(Finding.ok("401, readable by the page"));
  }

  @Test
  void takesARefusalToShowAReport(GoodSite site) {
    assertThat(site.examine(NoTokenCheck.ofSeeing()))
        .isEqualTo(Finding.ok("401, readable by the page"));
  }

  @Test
  void refusesAnOpenOrder(GoodSite site) {
    site.change(Server.API, "POST /prod/create_report", answer -> answer.status(200));
    assertThat(site.examine(NoTokenCheck.ofOrdering()))
        .isEqualTo(
            Finding.wrong(
                "status 200 for POST /create_report",
                "401, readable by pages of " + site.site(),
                "Give this route the authorizer (backend/cloud/api.yaml) at once: anybody can order reports."));
  }

  @Test
  void refusesAnOpenReport(GoodSite site) {
    site.change(Server.API, "GET /prod/reports/cafe-doctor", answer -> answer.status(200));
    assertThat(site.examine(NoTokenCheck.ofSeeing()))
        .isEqualTo(
            Finding.wrong(
                "status 200 for GET /reports/cafe-doctor",
                "401, readable by pages of " + site.site(),
                "Give this route the authorizer (backend/cloud/api.yaml) at once: anybody can read reports."));
  }

  @Test
  void refusesARefusalThatThePageMayNotRead(GoodSite site) {
    site.change(
        Server.API,
        "POST /prod/create_report",
        answer -> answer.without("Access-Control-Allow-Origin"));
    assertThat(site.examine(NoTokenCheck.ofOrdering()))
        .isEqualTo(
            Finding.wrong(
                "401 without Access-Control-Allow-Origin for POST /create_report",
                "401, readable by pages of " + site.site(),
                "Give UNAUTHORIZED and DEFAULT_4XX these headers (gateway responses in api.yaml)."));
  }

  @Test
  void refusesARouteThatIsNotThere(GoodSite site) {
    site.change(Server.API, "GET /prod/reports/cafe-doctor", answer -> answer.status(403));
    assertThat(site.examine(NoTokenCheck.ofSeeing()))
        .isEqualTo(
            Finding.wrong(
                "status 403 for GET /reports/cafe-doctor",
                "401, readable by pages of " + site.site(),
                "See that apiUrl is right and that this route is deployed."));
  }

  @Test
  void refusesABrokenAuthorizer(GoodSite site) {
    site.change(Server.API, "POST /prod/create_report", answer -> answer.status(500));
    assertThat(site.examine(NoTokenCheck.ofOrdering()))
        .isEqualTo(
            Finding.wrong(
                "status 500 for POST /create_report",
                "401, readable by pages of " + site.site(),
                "Look at the API's log: the authorizer, or what stands behind it, fails."));
  }
}
