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
class ScopesCheckTest {
  @Test
  void takesAllowedScopes(GoodSite site) {
    assertThat(site.examine(new ScopesCheck())).isEqualTo(Finding.ok("openid email profile"));
  }

  @Test
  void refusesAScopeThatTheClientMayNot(GoodSite site) {
    site.change(
        Server.HOSTED_UI,
        "GET /oauth2/authorize",
        answer -> Sent.redirect(site.site() + "/?error=invalid_scope"));
    assertThat(site.examine(new ScopesCheck()))
        .isEqualTo(
            Finding.wrong(
                "the hosted UI says \"invalid_scope\"",
                "the scopes openid email profile allowed for the app client",
                "Allow them in the app client's login pages settings, or correct scopes in cafe.json."));
  }

  @Test
  void cannotTellBehindARefusedFlow(GoodSite site) {
    site.change(
        Server.HOSTED_UI,
        "GET /oauth2/authorize",
        answer -> Sent.redirect(site.site() + "/?error=unauthorized_client"));
    assertThatExceptionOfType(CannotTellException.class)
        .isThrownBy(() -> site.examine(new ScopesCheck()))
        .extracting(CannotTellException::finding)
        .isEqualTo(
            Finding.unknown(
                "a refusal before the scopes were looked at",
                "the scopes openid email profile allowed for the app client",
                "Mend \"app client\", \"callback URL\" and \"implicit flow\" first."));
  }
}
