package cafe.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class OptionPropertiesTest {
  @Test
  void readsEveryProperty() {
    Properties given = new Properties();
    given.putAll(
        Map.ofEntries(
            Map.entry("cafe.port.site", "9000"),
            Map.entry("cafe.port.hosted-ui", "0"),
            Map.entry(
                "cafe.callbackUrls", "http://127.0.0.1:9100/callback.html, http://a.example/"),
            Map.entry("cafe.logoutUrls", "http://127.0.0.1:9100/"),
            Map.entry("cafe.allowedOrigins", "http://127.0.0.1:9100"),
            Map.entry("cafe.issuer", "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_A"),
            Map.entry("cafe.tokenSeconds", "300"),
            Map.entry("cafe.linkSeconds", "60"),
            Map.entry("cafe.password.frank", "Another-Art-2026!"),
            Map.entry("cafe.failTasks", "Gather,Notify"),
            Map.entry("cafe.root", "project"),
            Map.entry("cafe.dist", "dist"),
            Map.entry("cafe.dynalite", "local-cloud"),
            Map.entry("cafe.config", "cafe.json"),
            Map.entry("cafe.verbose", ""),
            Map.entry("java.version", "17")));
    LocalCloudOptions options = OptionProperties.read(given);
    assertThat(options.ports).isEqualTo(Map.of(Service.SITE, 9000, Service.HOSTED_UI, 0));
    assertThat(options.callbackUrls)
        .containsExactly("http://127.0.0.1:9100/callback.html", "http://a.example/");
    assertThat(options.logoutUrls).containsExactly("http://127.0.0.1:9100/");
    assertThat(options.allowedOrigins).containsExactly("http://127.0.0.1:9100");
    assertThat(options.issuer)
        .contains(URI.create("https://cognito-idp.us-east-1.amazonaws.com/us-east-1_A"));
    assertThat(options.tokenValidity).isEqualTo(Duration.ofMinutes(5));
    assertThat(options.linkValidity).isEqualTo(Duration.ofMinutes(1));
    assertThat(options.passwords).isEqualTo(Map.of("frank", "Another-Art-2026!"));
    assertThat(options.failTasks).containsExactly("Gather", "Notify");
    assertThat(options.root).contains(Path.of("project"));
    assertThat(options.siteFolder).contains(Path.of("dist"));
    assertThat(options.dynalite).contains(Path.of("local-cloud"));
  }

  @Test
  void readsWhatTheUserPoolIsToBe() {
    Properties properties = new Properties();
    properties.setProperty("cafe.selfSignUp", "off");
    properties.setProperty("cafe.authFlows", "USER_PASSWORD_AUTH");
    properties.setProperty("cafe.mfa", "ON,SOFTWARE_TOKEN_MFA,EMAIL_OTP");
    LocalCloudOptions options = OptionProperties.read(properties);

    assertThat(options.selfSignUp).isFalse();
    assertThat(options.authFlows).containsExactly("USER_PASSWORD_AUTH");
    assertThat(options.mfa).contains("ON");
    assertThat(options.factors).containsExactly("SOFTWARE_TOKEN_MFA", "EMAIL_OTP");
  }

  @Test
  void refusesAPropertyThatItDoesNotKnow() {
    assertRefused(
        "cafe.callbackUrl",
        "http://a.example/",
        "The property cafe.callbackUrl is not known to the local cloud. These are:"
            + " cafe.allowedOrigins, cafe.authFlows, cafe.callbackUrls, cafe.dist, cafe.dynalite,"
            + " cafe.failTasks, cafe.issuer, cafe.linkSeconds, cafe.logoutUrls, cafe.mfa,"
            + " cafe.password.USER, cafe.port.SERVICE, cafe.root, cafe.selfSignUp, cafe.signIn,"
            + " cafe.storage, cafe.tokenSeconds, cafe.verbose.");
  }

  @Test
  void refusesAPortOfNoService() {
    assertRefused(
        "cafe.port.web",
        "9000",
        "There is no service web. Ports can be given to: site, hosted-ui, cognito-idp, api, s3,"
            + " inbox, dynamodb, states, smtp, trail.");
  }

  @Test
  void refusesAPortThatIsNoNumber() {
    assertRefused(
        "cafe.port.site",
        "http",
        "cafe.port.site is \"http\"; it must be a whole number. Correct it.");
  }

  @Test
  void refusesAPortThatIsTooHigh() {
    assertRefused(
        "cafe.port.site",
        "65536",
        "The port of site is 65536; a port is from 0 (any free one) to 65535. Correct"
            + " cafe.port.site.");
  }

  private static void assertRefused(String name, String value, String message) {
    Properties given = new Properties();
    given.setProperty(name, value);
    assertThatThrownBy(() -> OptionProperties.read(given))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
