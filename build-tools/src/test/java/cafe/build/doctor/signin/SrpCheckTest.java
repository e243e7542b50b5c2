package cafe.build.doctor.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class SrpCheckTest {
  @Test
  void takesAChallenge(GoodSite site) {
    assertThat(site.examine(new SrpCheck()))
        .isEqualTo(Finding.ok("allowed; an unknown user is challenged as a known one"));
  }

  @Test
  void warnsThatSrpIsNotEnabled(GoodSite site) {
    site.refuse("InvalidParameterException", "USER_SRP_AUTH is not enabled for the client.");
    assertThat(site.examine(new SrpCheck()))
        .isEqualTo(
            Finding.warning(
                "Cognito says \"USER_SRP_AUTH is not enabled for the client.\"; sign-in is implicit, which goes without",
                "ALLOW_USER_SRP_AUTH for the app client",
                "Add ALLOW_USER_SRP_AUTH to the app client's authentication flows."));
  }

  @Test
  void warnsThatItTellsWhoHasAnAccount(GoodSite site) {
    site.refuse("com.amazonaws#UserNotFoundException", "User does not exist.");
    assertThat(site.examine(new SrpCheck()))
        .isEqualTo(
            Finding.warning(
                "allowed, but it tells who has an account",
                "PreventUserExistenceErrors ENABLED",
                "Enable \"Prevent user existence errors\" in the app client's settings."));
  }

  @Test
  void cannotTellWithoutTheOperation(GoodSite site) {
    site.refuse("UnknownOperationException", "no");
    assertThat(site.examine(new SrpCheck()))
        .isEqualTo(
            Finding.unknown(
                "Cognito says UnknownOperationException",
                "ALLOW_USER_SRP_AUTH for the app client",
                "Look at the app client's settings."));
  }

  @Test
  void cannotTellFromABrokenServer(GoodSite site) {
    site.change(Server.COGNITO, "POST /", answer -> answer.status(500).body(""));
    assertThat(site.examine(new SrpCheck()))
        .isEqualTo(
            Finding.unknown(
                "status 500 from Cognito",
                "ALLOW_USER_SRP_AUTH for the app client",
                "Look at the app client's settings."));
  }
}
