package cafe.build.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigSourcesTest {
  @TempDir Path directory;

  @Test
  void theCommandLineCountsMoreThanTheFileAndTheFileMoreThanTheStack() throws IOException {
    ConfigSources sources =
        new ConfigSources()
            .commandLine(Map.of("cafe.ownerGroup", "staff", "cafe.stage", "prod"))
            .file(write("{\"storage\": \"local\", \"ownerGroup\": \"nobody\"}"))
            .stack("cafe-prod", outputs());

    SiteConfig config = sources.validate();

    assertThat(config.ownerGroup()).isEqualTo("staff");
    assertThat(config.storage()).isEqualTo("local");
    assertThat(config.userPoolId()).isEqualTo("us-east-1_AbCdEf123");
    assertThat(sources.origins())
        .isEqualTo(
            """
            from the command line: ownerGroup
            from cafe.json: storage
            from stack cafe-prod: region, userPoolId, clientId, hostedUiUrl, apiUrl\
            """);
  }

  @Test
  void aProblemInAStackNamesTheStack() {
    Map<String, String> outputs = outputs();
    outputs.put("apiUrl", "http://api.example");

    assertThatThrownBy(() -> new ConfigSources().stack("cafe-prod", outputs).validate())
        .hasMessageStartingWith(
            "stack cafe-prod has a problem:\nstack cafe-prod \"apiUrl\"\n  found     \"http://api");
  }

  @Test
  void scopesOnTheCommandLineStandInOneText() {
    SiteConfig config =
        new ConfigSources()
            .commandLine(Map.of("cafe.scopes", "openid, email"))
            .stack("cafe-prod", outputs())
            .validate();

    assertThat(config.scopes()).containsExactly("openid", "email");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(directory.resolve("cafe.json"), text);
  }

  private static Map<String, String> outputs() {
    Map<String, String> outputs = new TreeMap<>();
    outputs.put("region", "us-east-1");
    outputs.put("userPoolId", "us-east-1_AbCdEf123");
    outputs.put("clientId", "1example23456789012345678");
    outputs.put("hostedUiUrl", "https://cafe.auth.us-east-1.amazoncognito.com");
    outputs.put("apiUrl", "https://abc123.execute-api.us-east-1.amazonaws.com/prod");
    outputs.put("siteBucket", "cafe-prod-site");
    return outputs;
  }
}
