package cafe.build.doctor.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class DiscoveryCheckTest {
  @Test
  void takesTheIssuerOfTheConfiguration(GoodSite site) {
    assertThat(site.examine(new DiscoveryCheck()))
        .isEqualTo(Finding.ok("issuer " + site.config().issuer()));
  }

  @Test
  void refusesAnotherIssuer(GoodSite site) {
    site.change(
        Server.COGNITO,
        "GET /" + GoodSite.POOL + "/.well-known/openid-configuration",
        answer -> answer.body("{\"issuer\":\"https://other.example\"}"));
    assertThat(site.examine(new DiscoveryCheck()))
        .isEqualTo(
            Finding.wrong(
                "the issuer \"https://other.example\"",
                "the issuer \"" + site.config().issuer() + "\"",
                "Correct userPoolId, cognitoIdpUrl or issuer in cafe.json, and deploy again."));
  }

  @Test
  void refusesAPoolThatIsNotThere(GoodSite site) {
    site.change(
        Server.COGNITO,
        "GET /" + GoodSite.POOL + "/.well-known/openid-configuration",
        answer -> answer.status(400));
    assertThat(site.examine(new DiscoveryCheck()))
        .isEqualTo(
            Finding.wrong(
                "status 400 for its openid-configuration",
                "the issuer \"" + site.config().issuer() + "\"",
                "Correct userPoolId, cognitoIdpUrl or issuer in cafe.json, and deploy again."));
  }

  @Test
  void refusesWhatIsNotJson(GoodSite site) {
    site.change(
        Server.COGNITO,
        "GET /" + GoodSite.POOL + "/.well-known/openid-configuration",
        answer -> answer.body("<html>"));
    assertThat(site.examine(new DiscoveryCheck()))
        .isEqualTo(
            Finding.wrong(
                "the issuer \"\"",
                "the issuer \"" + site.config().issuer() + "\"",
                "Correct userPoolId, cognitoIdpUrl or issuer in cafe.json, and deploy again."));
  }

  @Test
  void saysThatNobodyListens(GoodSite site) {
    site.stop(Server.COGNITO);
    assertThat(site.examine(new DiscoveryCheck()))
        .isEqualTo(
            Finding.wrong(
                "nobody listens at " + site.config().issuer() + "/.well-known/openid-configuration",
                "the issuer \"" + site.config().issuer() + "\"",
                "Correct userPoolId, cognitoIdpUrl or issuer in cafe.json, and deploy again."));
  }
}
