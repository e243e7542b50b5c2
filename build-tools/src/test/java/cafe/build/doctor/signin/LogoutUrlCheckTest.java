package cafe.build.doctor.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import cafe.build.doctor.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class LogoutUrlCheckTest {
  @Test
  void takesTheRegisteredAddress(GoodSite site) {
    assertThat(site.examine(new LogoutUrlCheck()))
        .isEqualTo(Finding.ok(site.site() + "/ is registered"));
  }

  @Test
  void namesTheSpellingThatIsRegistered(GoodSite site) {
    site.registered("/index.html");
    assertThat(site.examine(new LogoutUrlCheck()))
        .isEqualTo(
            Finding.wrong(
                "a refusal of %1$s/; registered is %1$s/index.html".formatted(site.site()),
                site.site() + "/ among the app client's sign-out URLs, character by character",
                "Register %1$s/ too, or set logoutPath so that the page gives %1$s/index.html."
                    .formatted(site.site())));
  }

  @Test
  void refusesAnAddressThatIsNotRegistered(GoodSite site) {
    site.change(
        Server.HOSTED_UI, "GET /logout", answer -> Sent.redirect("/error?error=redirect_mismatch"));
    assertThat(site.examine(new LogoutUrlCheck()))
        .isEqualTo(
            Finding.wrong(
                "the hosted UI says \"redirect_mismatch\" for " + site.site() + "/",
                site.site() + "/ among the app client's sign-out URLs, character by character",
                "Register " + site.site() + "/ as a sign-out URL of the app client."));
  }
}
