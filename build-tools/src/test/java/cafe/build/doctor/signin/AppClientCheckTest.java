package cafe.build.doctor.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cafe.build.doctor.CannotTellException;
import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import cafe.build.doctor.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class AppClientCheckTest {
  @Test
  void takesAClientThatIsThere(GoodSite site) {
    assertThat(site.examine(new AppClientCheck())).isEqualTo(Finding.ok("it exists"));
  }

  @Test
  void takesAClientWhoseCallbackIsWrong(GoodSite site) {
    site.change(
        Server.HOSTED_UI,
        "GET /oauth2/authorize",
        answer -> Sent.redirect("/error?error=redirect_mismatch"));
    assertThat(site.examine(new AppClientCheck())).isEqualTo(Finding.ok("it exists"));
  }

  @Test
  void refusesAClientThatIsNotThere(GoodSite site) {
    site.change(
        Server.HOSTED_UI,
        "GET /oauth2/authorize",
        answer -> Sent.redirect("/error?error=Client+does+not+exist."));
    assertThat(site.examine(new AppClientCheck()))
        .isEqualTo(
            Finding.wrong(
                "the hosted UI says \"Client does not exist.\"",
                "the client \"1example23456789012345678\" in the pool of "
                    + site.origin(Server.HOSTED_UI),
                "Correct clientId or hostedUiUrl in cafe.json; both must be of the same user pool."));
  }

  @Test
  void cannotTellFromABrokenServer(GoodSite site) {
    site.change(Server.HOSTED_UI, "GET /oauth2/authorize", answer -> answer.status(503));
    assertThatExceptionOfType(CannotTellException.class)
        .isThrownBy(() -> site.examine(new AppClientCheck()))
        .extracting(CannotTellException::finding)
        .isEqualTo(
            Finding.unknown(
                "status 503 from " + site.origin(Server.HOSTED_UI),
                "the client \"1example23456789012345678\" in the pool of "
                    + site.origin(Server.HOSTED_UI),
                "Mend \"hosted UI\" first."));
  }
}
