package cafe.build.doctor.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class LoginPageCheckTest {
  @Test
  void takesAPageToSignInAt(GoodSite site) {
    assertThat(site.examine(new LoginPageCheck()))
        .isEqualTo(Finding.ok("it leads to a page to sign in at"));
  }

  @Test
  void refusesAPageThatIsNotThere(GoodSite site) {
    site.change(Server.HOSTED_UI, "GET /login", answer -> answer.status(403));
    assertThat(site.examine(new LoginPageCheck()))
        .isEqualTo(
            Finding.wrong(
                "status 403 for /login",
                "a page to sign in at",
                "In the Cognito console, see that the domain has a branding version and a style."));
  }

  @Test
  void refusesABrokenServer(GoodSite site) {
    site.change(Server.HOSTED_UI, "GET /oauth2/authorize", answer -> answer.status(502));
    assertThat(site.examine(new LoginPageCheck()))
        .isEqualTo(
            Finding.wrong(
                "status 502 from " + site.origin(Server.HOSTED_UI),
                "a page to sign in at",
                "Correct hostedUiUrl in cafe.json."));
  }

  @Test
  void saysThatNobodyListens(GoodSite site) {
    site.stop(Server.HOSTED_UI);
    assertThat(site.examine(new LoginPageCheck()))
        .isEqualTo(
            Finding.wrong(
                "nobody listens at " + site.origin(Server.HOSTED_UI) + "/oauth2/authorize",
                "a page to sign in at",
                "Correct hostedUiUrl in cafe.json, or see that the pool's domain exists."));
  }
}
