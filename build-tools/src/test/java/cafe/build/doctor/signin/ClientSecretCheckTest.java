package cafe.build.doctor.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class ClientSecretCheckTest {
  @Test
  void takesAPublicClient(GoodSite site) {
    assertThat(site.examine(new ClientSecretCheck())).isEqualTo(Finding.ok("none"));
  }

  @Test
  void takesAPublicClientWithoutSrp(GoodSite site) {
    site.refuse("InvalidParameterException", "USER_SRP_AUTH is not enabled for the client.");
    assertThat(site.examine(new ClientSecretCheck())).isEqualTo(Finding.ok("none"));
  }

  @Test
  void refusesAClientWhoseHashIsMissing(GoodSite site) {
    site.refuse(
        "NotAuthorizedException",
        "Client 1example is configured with secret but SECRET_HASH was not received");
    assertThat(site.examine(new ClientSecretCheck()))
        .isEqualTo(
            Finding.wrong(
                "Cognito asks for a secret hash",
                "a public app client: one without a secret",
                "Make an app client without a secret, and put its id into cafe.json as clientId."));
  }

  @Test
  void refusesAClientWhoseHashIsWrong(GoodSite site) {
    site.refuse("NotAuthorizedException", "Unable to verify secret hash for client 1example");
    assertThat(site.examine(new ClientSecretCheck()))
        .isEqualTo(
            Finding.wrong(
                "Cognito asks for a secret hash",
                "a public app client: one without a secret",
                "Make an app client without a secret, and put its id into cafe.json as clientId."));
  }

  @Test
  void refusesAClientThatIsNotThere(GoodSite site) {
    site.refuse("ResourceNotFoundException", "User pool client 1example does not exist.");
    assertThat(site.examine(new ClientSecretCheck()))
        .isEqualTo(
            Finding.wrong(
                "Cognito knows no client \"1example23456789012345678\"",
                "a public app client: one without a secret",
                "Correct clientId or region in cafe.json."));
  }

  @Test
  void cannotTellWithoutTheOperation(GoodSite site) {
    site.refuse("UnknownOperationException", "no");
    assertThat(site.examine(new ClientSecretCheck()))
        .isEqualTo(
            Finding.unknown(
                "Cognito says UnknownOperationException",
                "a public app client: one without a secret",
                "Look at the app client's settings."));
  }
}
