package cafe.build.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmplifyConfigTest {
  private static final String AMPLIFY =
      """
      {
        "version": "1.4",
        "auth": {
          "aws_region": "us-east-1",
          "user_pool_id": "us-east-1_AbCdEf123",
          "user_pool_client_id": "1example23456789012345678",
          "oauth": {
            "domain": "cafe.auth.us-east-1.amazoncognito.com",
            "scopes": ["openid", "email"],
            "redirect_sign_in_uri": ["https://cafe.example/callback.html", "http://localhost/"],
            "redirect_sign_out_uri": ["https://cafe.example"],
            "response_type": "token"
          },
          "password_policy": {"min_length": 8}
        },
        "storage": {"aws_region": "us-east-1"}
      }
      """;

  @TempDir Path directory;

  @Test
  void readsTheAuthSectionOfAmplifysOutputs() throws IOException {
    SiteConfig config =
        new ConfigSources()
            .commandLine(Map.of("cafe.apiUrl", "https://api.example"))
            .file(write(AMPLIFY))
            .validate();

    assertThat(config.toJson())
        .isEqualTo(
            CafeJson.complete()
                .withText("apiUrl", "https://api.example")
                .with("scopes", "[\"openid\", \"email\"]")
                .read()
                .toJson());
  }

  @Test
  void saysWhatAmplifysOutputsLack() throws IOException {
    Path file = write(AMPLIFY);

    assertThatThrownBy(() -> new ConfigSources().file(file).validate())
        .hasMessageContaining("amplify_outputs.json \"apiUrl\"\n  found     nothing");
  }

  @Test
  void refusesAmplifysOutputsOfAnotherVersion() throws IOException {
    Path file = write(AMPLIFY.replace("\"1.4\"", "\"2\""));

    assertThatThrownBy(() -> new ConfigSources().file(file))
        .hasMessage(
            """
            amplify_outputs.json has a problem:
            amplify_outputs.json:2 "version"
              found     "2"
              expected  version 1 of Amplify's outputs, such as "1.4"
              next      write a cafe.json with these values\
            """);
  }

  @Test
  void aProblemInAmplifysOutputsHasItsLine() throws IOException {
    Path file = write(AMPLIFY.replace("\"token\"", "\"hybrid\""));

    assertThatThrownBy(() -> new ConfigSources().file(file).validate())
        .hasMessageContaining(
            """
            amplify_outputs.json:12 "signIn"
              found     "hybrid"
              expected  "implicit", "code" or "in-page"
              next      write one of the three""");
  }

  @Test
  void readsThatAmplifySignsInByCode() throws IOException {
    Path file = write(AMPLIFY.replace("\"token\"", "\"code\""));

    assertThat(
            new ConfigSources()
                .commandLine(Map.of("cafe.apiUrl", "https://api.example/prod"))
                .file(file)
                .validate()
                .signIn())
        .isEqualTo("code");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(directory.resolve("amplify_outputs.json"), text);
  }
}
