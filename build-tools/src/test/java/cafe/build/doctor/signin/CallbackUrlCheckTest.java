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
class CallbackUrlCheckTest {
  @Test
  void takesTheRegisteredAddress(GoodSite site) {
    assertThat(site.examine(new CallbackUrlCheck()))
        .isEqualTo(Finding.ok(site.site() + "/ is registered"));
  }

  @Test
  void namesTheSpellingThatIsRegistered(GoodSite site) {
    site.registered("/callback.html");
    assertThat(site.examine(new CallbackUrlCheck()))
        .isEqualTo(
            Finding.wrong(
                "redirect_mismatch for %1$s/; registered is %1$s/callback.html"
                    .formatted(site.site()),
                site.site() + "/ among the app client's callback URLs, character by character",
                "Register %1$s/ too, or set redirectPath so that the page gives %1$s/callback.html."
                    .formatted(site.site())));
  }

  @Test
  void namesTheAddressWithoutTheSlash(GoodSite site) {
    site.registered("");
    assertThat(site.examine(new CallbackUrlCheck()))
        .isEqualTo(
            Finding.wrong(
                "redirect_mismatch for %1$s/; registered is %1$s".formatted(site.site()),
                site.site() + "/ among the app client's callback URLs, character by character",
                "Register %1$s/ too, or set redirectPath so that the page gives %1$s."
                    .formatted(site.site())));
  }

  @Test
  void saysHowManySpellingsItTried(GoodSite site) {
    site.change(
        Server.HOSTED_UI,
        "GET /oauth2/authorize",
        answer -> Sent.redirect("/error?error=redirect_mismatch"));
    assertThat(site.examine(new CallbackUrlCheck()))
        .isEqualTo(
            Finding.wrong(
                "redirect_mismatch for " + site.site() + "/, and for 6 other spellings",
                site.site() + "/ among the app client's callback URLs, character by character",
                "Register " + site.site() + "/ as a callback URL of the app client."));
  }
}
