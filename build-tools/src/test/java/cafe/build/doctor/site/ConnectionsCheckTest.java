package cafe.build.doctor.site;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class ConnectionsCheckTest {
  @Test
  void takesExactlyTheNeededOrigins(GoodSite site) {
    assertThat(site.examine(new ConnectionsCheck()))
        .isEqualTo(Finding.ok("allowed to 3 origins and its own"));
  }

  @Test
  void refusesAPolicyWithoutTheApi(GoodSite site) {
    site.change(
        Server.SITE,
        "GET /",
        page -> page.replace("Content-Security-Policy", site.origin(Server.API), ""));
    assertThat(site.examine(new ConnectionsCheck()))
        .isEqualTo(
            Finding.wrong(
                "connect-src without " + site.origin(Server.API),
                "connect-src 'self' %s %s %s"
                    .formatted(
                        site.origin(Server.HOSTED_UI),
                        site.origin(Server.COGNITO),
                        site.origin(Server.API)),
                "Deploy the stack again; its policy takes the origins from what it has made."));
  }

  @Test
  void warnsOfAnOriginMore(GoodSite site) {
    site.change(
        Server.SITE,
        "GET /",
        page ->
            page.replace(
                "Content-Security-Policy",
                "connect-src 'self'",
                "connect-src 'self' https://other.example"));
    assertThat(site.examine(new ConnectionsCheck()))
        .isEqualTo(
            Finding.warning(
                "connect-src also with \"https://other.example\"",
                "connect-src 'self' %s %s %s"
                    .formatted(
                        site.origin(Server.HOSTED_UI),
                        site.origin(Server.COGNITO),
                        site.origin(Server.API)),
                "Deploy the stack again; its policy takes the origins from what it has made."));
  }

  @Test
  void refusesAStar(GoodSite site) {
    site.change(
        Server.SITE,
        "GET /",
        page -> page.replace("Content-Security-Policy", "connect-src 'self'", "connect-src *"));
    assertThat(site.examine(new ConnectionsCheck()))
        .isEqualTo(
            Finding.wrong(
                "connect-src also with \"*\"",
                "connect-src 'self' %s %s %s"
                    .formatted(
                        site.origin(Server.HOSTED_UI),
                        site.origin(Server.COGNITO),
                        site.origin(Server.API)),
                "Deploy the stack again; its policy takes the origins from what it has made."));
  }

  @Test
  void refusesNoLimit(GoodSite site) {
    site.change(
        Server.SITE,
        "GET /",
        page ->
            page.replace(
                "Content-Security-Policy",
                "default-src 'self'; script-src 'self'; connect-src",
                "script-src 'self'; img-src"));
    assertThat(site.examine(new ConnectionsCheck()))
        .isEqualTo(
            Finding.wrong(
                "a policy without connect-src",
                "connect-src 'self' %s %s %s"
                    .formatted(
                        site.origin(Server.HOSTED_UI),
                        site.origin(Server.COGNITO),
                        site.origin(Server.API)),
                "Deploy the stack again; its policy takes the origins from what it has made."));
  }
}
