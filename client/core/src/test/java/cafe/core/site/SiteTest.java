package cafe.core.site;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.testing.JacksonJson;
import cafe.core.testing.Sites;
import org.junit.jupiter.api.Test;

class SiteTest {
  @Test
  void readsTheConfigurationOfThePage() {
    Site site = Sites.good();
    assertThat(site.keysUrl())
        .isEqualTo(
            "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEf123/.well-known/jwks.json");
    assertThat(site.scope()).isEqualTo("openid email profile");
  }

  @Test
  void refusesASignInThatItsScriptDoesNotKnow() {
    refuses(Sites.CONFIG.replace("implicit", "in-page"), "signIn");
  }

  @Test
  void refusesAMissingClient() {
    refuses(Sites.CONFIG.replace("1example23456789012345678", ""), "clientId");
  }

  @Test
  void refusesWhatIsNotJson() {
    refuses("{oops", "signIn");
  }

  private static void refuses(String config, String key) {
    assertThat(Sites.failure(Site.of(JacksonJson.read(config), "implicit")).sentence())
        .isEqualTo(
            "This page is not set up: its configuration lacks a valid "
                + key
                + ". Please tell the café.");
  }
}
