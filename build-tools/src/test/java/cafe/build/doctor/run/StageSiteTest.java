package cafe.build.doctor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.build.config.SiteConfig;
import cafe.build.config.SiteConfigReader;
import cafe.build.stack.StackException;
import cafe.build.stack.StackName;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class StageSiteTest {
  private static final StackName PROD = new StackName("prod");
  private static final Map<String, String> OUTPUTS =
      Map.of(
          "siteUrl", "https://d1.cloudfront.net",
          "siteBucket", "cafe-prod-site",
          "region", "eu-central-1",
          "userPoolId", "eu-central-1_Example01",
          "clientId", "1example23456789012345678",
          "hostedUiUrl", "https://cafe-1.auth.eu-central-1.amazoncognito.com",
          "apiUrl", "https://api1.execute-api.eu-central-1.amazonaws.com/prod");

  @Test
  void theStackSaysWhereTheSiteIsAndHowItIsConfigured() {
    StageSite site = StageSite.of(PROD, OUTPUTS);

    assertThat(site.url()).isEqualTo(URI.create("https://d1.cloudfront.net"));
    SiteConfig config = SiteConfigReader.read(site.configFile());
    assertThat(config.userPoolId()).isEqualTo("eu-central-1_Example01");
  }

  @Test
  void refusesAStackThatDoesNotSayWhereItsSiteIs() {
    Map<String, String> outputs = new HashMap<>(OUTPUTS);
    outputs.remove("siteUrl");

    assertThatThrownBy(() -> StageSite.of(PROD, outputs))
        .isInstanceOf(StackException.class)
        .hasMessage(
            "The stack cafe-prod: found no output siteUrl, expected the site's address. Deploy it"
                + " again, then ask the doctor.");
  }

  @Test
  void isNotMeantWithoutAStage() {
    Properties properties = new Properties();
    properties.setProperty("cafe.stage", "");

    assertThat(StageSite.isAskedFor(properties)).isFalse();
  }
}
