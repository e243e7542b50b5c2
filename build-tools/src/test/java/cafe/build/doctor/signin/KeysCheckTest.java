package cafe.build.doctor.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class KeysCheckTest {
  @Test
  void takesAKeyForRs256(GoodSite site) {
    assertThat(site.examine(new KeysCheck()))
        .isEqualTo(Finding.ok("1 for RS256, readable by the page"));
  }

  @Test
  void refusesKeysOfAnotherAlgorithm(GoodSite site) {
    site.change(
        Server.COGNITO,
        "GET /" + GoodSite.POOL + "/.well-known/jwks.json",
        answer -> answer.replace("RS256", "ES256"));
    assertThat(site.examine(new KeysCheck()))
        .isEqualTo(
            Finding.wrong(
                "no key for RS256 in jwks.json",
                "RSA keys for RS256, readable by the page",
                "Correct userPoolId or cognitoIdpUrl in cafe.json."));
  }

  @Test
  void refusesKeysThatThePageMayNotRead(GoodSite site) {
    site.change(
        Server.COGNITO,
        "GET /" + GoodSite.POOL + "/.well-known/jwks.json",
        answer -> answer.without("Access-Control-Allow-Origin"));
    assertThat(site.examine(new KeysCheck()))
        .isEqualTo(
            Finding.wrong(
                "keys that pages of this site may not read",
                "RSA keys for RS256, readable by the page",
                "See that cognitoIdpUrl is Cognito itself, not a server that stands before it."));
  }

  @Test
  void refusesABrokenServer(GoodSite site) {
    site.change(
        Server.COGNITO,
        "GET /" + GoodSite.POOL + "/.well-known/jwks.json",
        answer -> answer.status(500));
    assertThat(site.examine(new KeysCheck()))
        .isEqualTo(
            Finding.wrong(
                "status 500 for jwks.json",
                "RSA keys for RS256, readable by the page",
                "Correct userPoolId or cognitoIdpUrl in cafe.json."));
  }
}
