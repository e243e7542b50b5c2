package cafe.build.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabConfigTest {
  private static final String LAB =
      """
      // the lab's website
      window.COFFEE_CONFIG = {
        API_GW_BASE_URL_STR: "https://abc123.execute-api.us-east-1.amazonaws.com/prod/",
        COGNITO_LOGIN_BASE_URL_STR: 'https://lab.auth.us-east-1.amazoncognito.com/login\
      ?client_id=1lab2client3&response_type=token&scope=email+openid\
      &redirect_uri=https%3A%2F%2Fd1.cloudfront.net%2Fcallback.html',
      };
      """;

  @TempDir Path directory;

  @Test
  void readsTheLabsScript() throws IOException {
    SiteConfig config =
        new ConfigSources()
            .commandLine(Map.of("cafe.userPoolId", "us-east-1_AbCdEf123"))
            .file(write(LAB))
            .validate();

    assertThat(config.region()).isEqualTo("us-east-1");
    assertThat(config.clientId()).isEqualTo("1lab2client3");
    assertThat(config.hostedUiUrl()).isEqualTo("https://lab.auth.us-east-1.amazoncognito.com");
    assertThat(config.apiUrl())
        .isEqualTo("https://abc123.execute-api.us-east-1.amazonaws.com/prod");
    assertThat(config.signIn()).isEqualTo("implicit");
    assertThat(config.scopes()).containsExactly("email", "openid");
    assertThat(config.redirectPath()).isEqualTo("/callback.html");
    assertThat(config.ownerGroup()).isEmpty();
  }

  @Test
  void aProblemInTheLabsScriptHasItsLine() throws IOException {
    Path file = write(LAB.replace("prod/", "prod?x=y"));

    assertThatThrownBy(() -> new ConfigSources().file(file).validate())
        .hasMessageContaining("config.js:3 \"apiUrl\"\n  found     \"https://abc123");
  }

  @Test
  void refusesAScriptThatIsNotTheLabs() throws IOException {
    Path file = write("console.log(1)");

    assertThatThrownBy(() -> new ConfigSources().file(file))
        .hasMessage(
            """
            config.js has a problem:
            config.js COFFEE_CONFIG
              found     nothing
              expected  a script that assigns API_GW_BASE_URL_STR and \
            COGNITO_LOGIN_BASE_URL_STR in COFFEE_CONFIG
              next      take the config.js of the lab's website, or write a cafe.json\
            """);
  }

  private Path write(String text) throws IOException {
    return Files.writeString(directory.resolve("config.js"), text);
  }
}
