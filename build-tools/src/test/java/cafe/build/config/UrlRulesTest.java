package cafe.build.config;

import static cafe.build.config.Refusal.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule about a URL: one that passes, and the same file with that one changed. */
class UrlRulesTest {
  private static final String ORIGIN =
      "an https origin such as \"https://cafe.auth.us-east-1.amazoncognito.com\"; "
          + "http only for 127.0.0.1, localhost and [::1]";

  private static final String URL =
      "an https URL such as \"https://abc123.execute-api.us-east-1.amazonaws.com/prod\"; "
          + "http only for 127.0.0.1, localhost and [::1]";

  @ParameterizedTest
  @CsvSource({
    "http://cafe.example, write https://; over http:// tokens could be read",
    "ftp://cafe.example, write https://; over ftp:// tokens could be read",
    "https://cafe.example/, remove the slash at the end",
    "https://cafe.example/login, remove the path",
    "cafe.example, 'write a whole URL, beginning with https://'",
    "https://, 'write a whole URL, without spaces'",
    "https://ca fe.example, 'write a whole URL, without spaces'",
  })
  void refusesAHostedUiUrlThatIsNoHttpsOrigin(String url, String next) {
    refuses(
        CafeJson.complete().withText("hostedUiUrl", url),
        "cafe.json:5 \"hostedUiUrl\"",
        "\"" + url + "\"",
        ORIGIN,
        next);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:8401", "http://localhost:1", "http://[::1]:8401"})
  void takesHttpOnLoopback(String url) {
    assertThat(CafeJson.complete().withText("hostedUiUrl", url).read().hostedUiUrl())
        .isEqualTo(url);
  }

  @Test
  void refusesAHostThatOnlyBeginsLikeLoopback() {
    refuses(
        CafeJson.complete().withText("hostedUiUrl", "http://127.0.0.1.example"),
        "cafe.json:5 \"hostedUiUrl\"",
        "\"http://127.0.0.1.example\"",
        ORIGIN,
        "write https://; over http:// tokens could be read");
  }

  @Test
  void refusesAnApiUrlWithAQueryAndDoesNotShowTheQuery() {
    refuses(
        CafeJson.complete().withText("apiUrl", "https://api.example/prod?key=hush"),
        "cafe.json:6 \"apiUrl\"",
        "\"https://api.example/prod?***\"",
        URL,
        "remove everything from the ? or # on");
  }

  @Test
  void refusesAnApiUrlWithAPasswordAndDoesNotShowIt() {
    refuses(
        CafeJson.complete().withText("apiUrl", "https://frank:hush@api.example/prod"),
        "cafe.json:6 \"apiUrl\"",
        "\"https://***@api.example/prod\"",
        URL,
        "remove the user before the @");
  }

  @Test
  void refusesAnApiUrlWithASlashAtTheEnd() {
    refuses(
        CafeJson.complete().withText("apiUrl", "https://api.example/prod/"),
        "cafe.json:6 \"apiUrl\"",
        "\"https://api.example/prod/\"",
        URL,
        "remove the slash at the end");
  }

  @Test
  void refusesACognitoUrlWithAPath() {
    refuses(
        CafeJson.complete().withText("cognitoIdpUrl", "https://idp.example/us-east-1_AbCdEf123"),
        "cafe.json:7 \"cognitoIdpUrl\"",
        "\"https://idp.example/us-east-1_AbCdEf123\"",
        "an https origin such as \"https://cognito-idp.us-east-1.amazonaws.com\"; "
            + "http only for 127.0.0.1, localhost and [::1]",
        "remove the path");
  }

  @Test
  void refusesAnIssuerWithASlashAtTheEnd() {
    refuses(
        CafeJson.complete().withText("issuer", "https://idp.example/us-east-1_AbCdEf123/"),
        "cafe.json:8 \"issuer\"",
        "\"https://idp.example/us-east-1_AbCdEf123/\"",
        "an https URL such as \"https://cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEf123\";"
            + " http only for 127.0.0.1, localhost and [::1]",
        "remove the slash at the end");
  }
}
