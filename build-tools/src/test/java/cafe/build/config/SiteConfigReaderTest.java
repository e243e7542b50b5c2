package cafe.build.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteConfigReaderTest {
  @TempDir Path directory;

  @Test
  void readsEveryKey() {
    SiteConfig config = CafeJson.complete().read();

    assertThat(config.region()).isEqualTo("us-east-1");
    assertThat(config.userPoolId()).isEqualTo("us-east-1_AbCdEf123");
    assertThat(config.clientId()).isEqualTo("1example23456789012345678");
    assertThat(config.hostedUiUrl()).isEqualTo("https://cafe.auth.us-east-1.amazoncognito.com");
    assertThat(config.apiUrl())
        .isEqualTo("https://abc123.execute-api.us-east-1.amazonaws.com/prod");
    assertThat(config.cognitoIdpUrl()).isEqualTo("https://cognito-idp.us-east-1.amazonaws.com");
    assertThat(config.issuer())
        .isEqualTo("https://cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEf123");
    assertThat(config.signIn()).isEqualTo("implicit");
    assertThat(config.scopes()).containsExactly("openid", "email", "profile");
    assertThat(config.redirectPath()).isEqualTo("/callback.html");
    assertThat(config.logoutPath()).isEqualTo("/");
    assertThat(config.storage()).isEqualTo("session");
    assertThat(config.ownerGroup()).isEqualTo("owner");
  }

  @Test
  void writesAllKeysInOrderWithTheDefaults() {
    assertThat(CafeJson.minimal().read().toJson())
        .isEqualTo(
            "{\"region\":\"us-east-1\",\"userPoolId\":\"us-east-1_AbCdEf123\","
                + "\"clientId\":\"1example23456789012345678\","
                + "\"hostedUiUrl\":\"https://cafe.auth.us-east-1.amazoncognito.com\","
                + "\"apiUrl\":\"https://abc123.execute-api.us-east-1.amazonaws.com/prod\","
                + "\"cognitoIdpUrl\":\"https://cognito-idp.us-east-1.amazonaws.com\","
                + "\"issuer\":\"https://cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEf123\","
                + "\"signIn\":\"implicit\",\"scopes\":[\"openid\",\"email\",\"profile\"],"
                + "\"redirectPath\":\"/\",\"logoutPath\":\"/\",\"storage\":\"session\","
                + "\"ownerGroup\":\"owner\"}");
  }

  @Test
  void readsWhatItWrites() {
    SiteConfig config = CafeJson.complete().read();

    assertThat(SiteConfigReader.read("again", config.toJson())).isEqualTo(config);
  }

  @Test
  void theOrderInTheFileDoesNotMatter() {
    String moved = CafeJson.complete().without("region").plus("  \"region\": \"us-east-1\"").text();

    assertThat(SiteConfigReader.read("cafe.json", moved)).isEqualTo(CafeJson.complete().read());
  }

  @Test
  void readsAFileWithAByteOrderMark() throws IOException {
    Path file = directory.resolve("cafe.json");
    Files.writeString(file, "\ufeff" + CafeJson.complete().text());

    assertThat(SiteConfigReader.read(file)).isEqualTo(CafeJson.complete().read());
  }

  @Test
  void namesTheMissingFile() {
    Path file = directory.resolve("cafe.json");

    assertThatThrownBy(() -> SiteConfigReader.read(file))
        .hasMessage(
            file
                + " has a problem:\n"
                + file
                + " file\n"
                + "  found     no file\n"
                + "  expected  a readable cafe.json, amplify_outputs.json or the lab's config.js, in UTF-8\n"
                + "  next      create it, or give another with -Dcafe.config=<file>");
  }

  @Test
  void refusesAFileThatIsNotUtf8() throws IOException {
    Path file = directory.resolve("cafe.json");
    Files.write(file, new byte[] {'{', (byte) 0xe9, '}'});

    assertThatThrownBy(() -> SiteConfigReader.read(file))
        .hasMessageEndingWith(
            """
              found     bytes that are not UTF-8
              expected  a readable cafe.json, amplify_outputs.json or the lab's config.js, in UTF-8
              next      save it again in UTF-8\
            """);
  }

  @Test
  void tellsAllProblemsAtOnceInTheOrderOfTheFile() {
    CafeJson json =
        CafeJson.complete()
            .withText("userPoolId", "eu-west-1_AbCdEf123")
            .withText("apiUrl", "http://api.example")
            .with("storage", "7")
            .without("clientId")
            .plus("  \"regoin\": \"us-east-1\"");

    ConfigException refused = catchThrowableOfType(ConfigException.class, json::read);

    assertThat(refused.problems()).hasSize(5);
    assertThat(refused)
        .hasMessage(
            """
            cafe.json has 5 problems:
            cafe.json:3 "userPoolId"
              found     "eu-west-1_AbCdEf123"
              expected  a pool of the region "us-east-1": "us-east-1_..."
              next      correct either "userPoolId" or "region"
            cafe.json:5 "apiUrl"
              found     "http://api.example"
              expected  an https URL such as \
            "https://abc123.execute-api.us-east-1.amazonaws.com/prod"; \
            http only for 127.0.0.1, localhost and [::1]
              next      write https://; over http:// tokens could be read
            cafe.json:12 "storage"
              found     a number
              expected  "session", "local" or "memory"
              next      write it in quotation marks, or leave the key out if it is optional
            cafe.json:14 "regoin"
              found     an unknown key
              expected  one of region, userPoolId, clientId, hostedUiUrl, apiUrl, \
            cognitoIdpUrl, issuer, signIn, scopes, redirectPath, logoutPath, storage, ownerGroup, \
            prompt, identityProvider
              next      write "region" if that was meant, or remove it
            cafe.json "clientId"
              found     nothing
              expected  an app client's id: letters and digits, such as \
            "1example23456789012345678"
              next      add "clientId"\
            """);
  }

  @Test
  void laterSourcesGiveWayToEarlierOnes() {
    RawConfig file = ConfigJson.read("cafe.json", "{\"region\": \"eu-west-1\"}");
    RawConfig stack =
        ConfigJson.read("stack cafe", "{\"region\": \"us-east-1\", \"ownerGroup\": \"\"}");

    RawConfig both = file.over(stack);

    assertThat(both.source()).isEqualTo("cafe.json over stack cafe");
    assertThat(both.settings())
        .extracting(setting -> setting.place() + " " + setting.key())
        .containsExactly("cafe.json:1 region", "stack cafe:1 ownerGroup");
  }
}
