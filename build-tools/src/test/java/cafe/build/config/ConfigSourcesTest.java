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
  void theCommandLineCountsMoreThanTheFileAndTheFileMoreThanTheStack() throws IOException {
    ConfigSources sources =
        new ConfigSources()
            .commandLine(Map.of("cafe.ownerGroup", "staff", "cafe.stage", "prod"))
            .file(write("cafe.json", "{\"storage\": \"local\", \"ownerGroup\": \"nobody\"}"))
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

  @Test
  void readsTheAuthSectionOfAmplifysOutputs() throws IOException {
    SiteConfig config =
        new ConfigSources()
            .commandLine(Map.of("cafe.apiUrl", "https://api.example"))
            .file(write("amplify_outputs.json", AMPLIFY))
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
    Path file = write("amplify_outputs.json", AMPLIFY);

    assertThatThrownBy(() -> new ConfigSources().file(file).validate())
        .hasMessageContaining("amplify_outputs.json \"apiUrl\"\n  found     nothing");
  }

  @Test
  void refusesAmplifysOutputsOfAnotherVersion() throws IOException {
    Path file = write("amplify_outputs.json", AMPLIFY.replace("\"1.4\"", "\"2\""));

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
    Path file = write("amplify_outputs.json", AMPLIFY.replace("\"token\"", "\"hybrid\""));

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
    Path file = write("amplify_outputs.json", AMPLIFY.replace("\"token\"", "\"code\""));

    assertThat(
            new ConfigSources()
                .commandLine(Map.of("cafe.apiUrl", "https://api.example/prod"))
                .file(file)
                .validate()
                .signIn())
        .isEqualTo("code");
  }

  @Test
  void readsTheLabsScript() throws IOException {
    SiteConfig config =
        new ConfigSources()
            .commandLine(Map.of("cafe.userPoolId", "us-east-1_AbCdEf123"))
            .file(write("config.js", LAB))
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
    Path file = write("config.js", LAB.replace("prod/", "prod?x=y"));

    assertThatThrownBy(() -> new ConfigSources().file(file).validate())
        .hasMessageContaining("config.js:3 \"apiUrl\"\n  found     \"https://abc123");
  }

  @Test
  void refusesAScriptThatIsNotTheLabs() throws IOException {
    Path file = write("config.js", "console.log(1)");

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

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
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
