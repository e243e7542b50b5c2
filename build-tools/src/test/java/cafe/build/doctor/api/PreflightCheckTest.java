package cafe.build.doctor.api;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class PreflightCheckTest {
  @Test
  void takesPostWithItsHeaders(GoodSite site) {
    assertThat(site.examine(new PreflightCheck()))
        .isEqualTo(Finding.ok("POST with its headers is allowed"));
  }

  @Test
  void refusesAnotherOrigin(GoodSite site) {
    site.change(
        Server.API,
        "OPTIONS /prod/create_report",
        answer -> answer.with("Access-Control-Allow-Origin", "https://other.example"));
    assertThat(site.examine(new PreflightCheck()))
        .isEqualTo(
            Finding.wrong(
                "another origin, or none, is allowed",
                "POST with Authorization and Idempotency-Key allowed for " + site.site(),
                "Correct the route's options in backend/cloud/api.yaml, or the stack's allowed origin."));
  }

  @Test
  void refusesAnotherMethod(GoodSite site) {
    site.change(
        Server.API,
        "OPTIONS /prod/create_report",
        answer -> answer.with("Access-Control-Allow-Methods", "GET"));
    assertThat(site.examine(new PreflightCheck()))
        .isEqualTo(
            Finding.wrong(
                "POST is not allowed",
                "POST with Authorization and Idempotency-Key allowed for " + site.site(),
                "Correct the route's options in backend/cloud/api.yaml, or the stack's allowed origin."));
  }

  @Test
  void refusesAStarForAuthorization(GoodSite site) {
    site.change(
        Server.API,
        "OPTIONS /prod/create_report",
        answer -> answer.with("Access-Control-Allow-Headers", "*, Idempotency-Key"));
    assertThat(site.examine(new PreflightCheck()))
        .isEqualTo(
            Finding.wrong(
                "these headers are not allowed: authorization",
                "POST with Authorization and Idempotency-Key allowed for " + site.site(),
                "Correct the route's options in backend/cloud/api.yaml, or the stack's allowed origin."));
  }

  @Test
  void refusesAPreflightThatFails(GoodSite site) {
    site.change(Server.API, "OPTIONS /prod/create_report", answer -> answer.status(403));
    assertThat(site.examine(new PreflightCheck()))
        .isEqualTo(
            Finding.wrong(
                "status 403 for OPTIONS /create_report",
                "POST with Authorization and Idempotency-Key allowed for " + site.site(),
                "Correct the route's options in backend/cloud/api.yaml, or the stack's allowed origin."));
  }
}
