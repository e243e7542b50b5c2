package cafe.build.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule: a value that passes, and the same file with that one value changed. */
class ConfigRulesTest {
  private static final String ORIGIN =
      "an https origin such as \"https://cafe.auth.us-east-1.amazoncognito.com\"; "
          + "http only for 127.0.0.1, localhost and [::1]";
  private static final String URL =
      "an https URL such as \"https://abc123.execute-api.us-east-1.amazonaws.com/prod\"; "
          + "http only for 127.0.0.1, localhost and [::1]";
  private static final String SCOPES =
      "scopes, \"openid\" among them, each once, such as [\"openid\", \"email\", \"profile\"]";

  @Test
  void refusesARegionInWords() {
    refuses(
        CafeJson.complete().withText("region", "N. Virginia"),
        "cafe.json:2 \"region\"",
        "\"N. Virginia\"",
        "an AWS region such as \"us-east-1\"",
        "copy it from the user pool's ARN, after \"cognito-idp:\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"eu-central-2", "us-gov-west-1", "ap-southeast-7"})
  void takesEveryRegion(String region) {
    CafeJson json =
        CafeJson.complete().withText("region", region).withText("userPoolId", region + "_x");

    assertThat(json.read().region()).isEqualTo(region);
  }

  @Test
  void refusesAPoolArn() {
    refuses(
        CafeJson.complete().withText("userPoolId", "arn:aws:cognito-idp:us-east-1:1:userpool/a_b"),
        "cafe.json:3 \"userPoolId\"",
        "\"arn:aws:cognito-idp:us-east-1:1:userpool/a_b\"",
        "a pool's id: region, underscore, letters and digits, such as \"us-east-1_AbCdEf123\"",
        "copy the User pool ID from the Cognito console");
  }

  @Test
  void refusesAPoolOfAnotherRegion() {
    refuses(
        CafeJson.complete().withText("userPoolId", "us-east-2_AbCdEf123"),
        "cafe.json:3 \"userPoolId\"",
        "\"us-east-2_AbCdEf123\"",
        "a pool of the region \"us-east-1\": \"us-east-1_...\"",
        "correct either \"userPoolId\" or \"region\"");
  }

  @Test
  void refusesAPoolIdAsClientId() {
    refuses(
        CafeJson.complete().withText("clientId", "us-east-1_AbCdEf123"),
        "cafe.json:4 \"clientId\"",
        "\"us-east-1_AbCdEf123\"",
        "an app client's id: letters and digits, such as \"1example23456789012345678\"",
        "copy the Client ID from the Cognito console: not its name, nor the pool's");
  }

  @Test
  void doesNotShowWhatMayBeASecretInThePlaceOfTheClientId() {
    refuses(
        CafeJson.complete().withText("clientId", "a".repeat(51)),
        "cafe.json:4 \"clientId\"",
        "51 characters, not shown: they may be a secret",
        "an app client's id: letters and digits, such as \"1example23456789012345678\"",
        "write the Client ID here; if this was the client's secret, replace it");
  }

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

  @ParameterizedTest
  @ValueSource(strings = {"implicit", "code", "in-page"})
  void takesEachWayToSignIn(String signIn) {
    assertThat(CafeJson.complete().withText("signIn", signIn).read().signIn()).isEqualTo(signIn);
  }

  @Test
  void refusesAWayToSignInThatThereIsNot() {
    refuses(
        CafeJson.complete().withText("signIn", "Implicit"),
        "cafe.json:9 \"signIn\"",
        "\"Implicit\"",
        "\"implicit\", \"code\" or \"in-page\"",
        "write one of the three, or leave \"signIn\" out for \"implicit\"");
  }

  @ParameterizedTest
  @CsvSource({"prompt, login", "identityProvider, Google"})
  void takesAHintForTheHostedUiBesideCode(String key, String hint) {
    SiteConfig config = CafeJson.complete().withText("signIn", "code").withText(key, hint).read();

    assertThat(config.toJson()).contains("\"" + key + "\":\"" + hint + "\"");
  }

  @ParameterizedTest
  @CsvSource({"prompt, login", "identityProvider, Google"})
  void refusesAHintThatNobodyWouldPassOn(String key, String hint) {
    refuses(
        CafeJson.complete().withText(key, hint),
        "cafe.json:15 \"" + key + "\"",
        "\"" + hint + "\"",
        "\"" + key + "\" only beside \"signIn\": \"code\"",
        "remove it, or write \"signIn\": \"code\"");
  }

  @Test
  void refusesAPromptThatCognitoDoesNotKnow() {
    refuses(
        CafeJson.complete().withText("signIn", "code").withText("prompt", "always"),
        "cafe.json:15 \"prompt\"",
        "\"always\"",
        "\"none\", \"login\", \"select_account\" or \"consent\"",
        "write one of the four, or leave \"prompt\" out");
  }

  @Test
  void refusesAnIdentityProviderWithoutAName() {
    refuses(
        CafeJson.complete().withText("signIn", "code").withText("identityProvider", ""),
        "cafe.json:15 \"identityProvider\"",
        "\"\"",
        "an identity provider of the pool, such as \"Google\" or \"COGNITO\"",
        "copy the provider's name from the Cognito console, or leave \"identityProvider\" out");
  }

  @Test
  void refusesScopesWithoutOpenid() {
    refuses(
        CafeJson.complete().with("scopes", "[\"email\", \"profile\"]"),
        "cafe.json:10 \"scopes\"",
        "[\"email\", \"profile\"]",
        SCOPES,
        "add \"openid\": without it Cognito sends no id token");
  }

  @Test
  void refusesAScopeTwice() {
    refuses(
        CafeJson.complete().with("scopes", "[\"openid\", \"openid\"]"),
        "cafe.json:10 \"scopes\"",
        "[\"openid\", \"openid\"]",
        SCOPES,
        "remove the scope that is there twice");
  }

  @Test
  void refusesTwoScopesInOneString() {
    refuses(
        CafeJson.complete().with("scopes", "[\"openid email\"]"),
        "cafe.json:10 \"scopes\"",
        "[\"openid email\"]",
        SCOPES,
        "write each scope once, without spaces, backslashes or quotation marks");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"openid email\"', a string",
    "'[\"openid\", 1]', a list of other things",
    "'{\"openid\": true}', an object",
    "null, null",
    "true, true",
    "'[[\"openid\"]]', a list of other things",
  })
  void refusesScopesThatAreNoListOfStrings(String scopes, String found) {
    refuses(
        CafeJson.complete().with("scopes", scopes),
        "cafe.json:10 \"scopes\"",
        found,
        SCOPES,
        "write a list of strings, in square brackets");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "callback.html",
        "//evil.example",
        "/callback.html?a=b",
        "/../x.html",
        "/a/",
        "/a.php",
        "/assets/a.html",
        "https://cafe.example/callback.html"
      })
  void refusesARedirectPathThatIsNoPageOfTheSite(String path) {
    refuses(
        CafeJson.complete().withText("redirectPath", path),
        "cafe.json:11 \"redirectPath\"",
        Quoted.of(path),
        "a path of the site: \"/\", or a page such as \"/callback.html\"",
        "write the path that is registered with the app client, without host and query");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/signed-in", "/shop/callback.html"})
  void takesARedirectPathThatIsAPageOfTheSite(String path) {
    assertThat(CafeJson.complete().withText("redirectPath", path).read().redirectPath())
        .isEqualTo(path);
  }

  @Test
  void refusesALogoutPathOnAnotherHost() {
    refuses(
        CafeJson.complete().withText("logoutPath", "https://evil.example"),
        "cafe.json:12 \"logoutPath\"",
        "\"https://evil.example\"",
        "a path of the site: \"/\", or a page such as \"/sign-out.html\"",
        "write the path that is registered with the app client, without host and query");
  }

  @ParameterizedTest
  @ValueSource(strings = {"session", "local", "memory"})
  void takesThreeKindsOfStorage(String storage) {
    assertThat(CafeJson.complete().withText("storage", storage).read().storage())
        .isEqualTo(storage);
  }

  @Test
  void refusesAnUnknownStorage() {
    refuses(
        CafeJson.complete().withText("storage", "cookie"),
        "cafe.json:13 \"storage\"",
        "\"cookie\"",
        "\"session\", \"local\" or \"memory\"",
        "write one of the three, or leave \"storage\" out for \"session\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "owner", "café-Besitzer:innen"})
  void takesAGroupOrNone(String group) {
    assertThat(CafeJson.complete().withText("ownerGroup", group).read().ownerGroup())
        .isEqualTo(group);
  }

  @Test
  void refusesAGroupWithALineSeparatorInIt() {
    refuses(
        CafeJson.complete().withText("ownerGroup", "own\u2028er"),
        "cafe.json:14 \"ownerGroup\"",
        "\"own\\u2028er\"",
        "a group's name without spaces, at most 128 characters; \"\" for everybody signed in",
        "copy the group's name from the Cognito console");
  }

  @Test
  void shortensALongValue() {
    refuses(
        CafeJson.complete().withText("ownerGroup", "x".repeat(129)),
        "cafe.json:14 \"ownerGroup\"",
        "\"" + "x".repeat(100) + "\"... (129 characters)",
        "a group's name without spaces, at most 128 characters; \"\" for everybody signed in",
        "copy the group's name from the Cognito console");
  }

  private static void refuses(
      CafeJson json, String subject, String found, String expected, String next) {
    assertThatThrownBy(json::read)
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "cafe.json has a problem:\n%s\n  found     %s\n  expected  %s\n  next      %s"
                .formatted(subject, found, expected, next));
  }
}
