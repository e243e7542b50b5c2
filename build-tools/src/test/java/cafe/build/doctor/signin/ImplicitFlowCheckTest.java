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
class ImplicitFlowCheckTest {
  @Test
  void takesAClientThatMayUseIt(GoodSite site) {
    assertThat(site.examine(new ImplicitFlowCheck())).isEqualTo(Finding.ok("allowed"));
  }

  @Test
  void refusesAClientThatMayNot(GoodSite site) {
    site.change(
        Server.HOSTED_UI,
        "GET /oauth2/authorize",
        answer -> Sent.redirect(site.site() + "/?error=unauthorized_client"));
    assertThat(site.examine(new ImplicitFlowCheck()))
        .isEqualTo(
            Finding.wrong(
                "unauthorized_client",
                "response_type=token allowed for the app client",
                "Allow \"Implicit grant\" in the app client's login pages settings."));
  }

  @Test
  void cannotTellBehindAMismatch(GoodSite site) {
    site.change(
        Server.HOSTED_UI,
        "GET /oauth2/authorize",
        answer -> Sent.redirect("/error?error=redirect_mismatch"));
    assertThatExceptionOfType(CannotTellException.class)
        .isThrownBy(() -> site.examine(new ImplicitFlowCheck()))
        .extracting(CannotTellException::finding)
        .isEqualTo(
            Finding.unknown(
                "a refusal before the flow was looked at",
                "response_type=token allowed for the app client",
                "Mend \"hosted UI\", \"app client\" and \"callback URL\" first."));
  }
}
