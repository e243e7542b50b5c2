package cafe.build.config;

import static cafe.build.config.Refusal.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each rule about the way to sign in: a value that passes, and the same file with that one changed.
 */
class WayToSignInRulesTest {
  private static final String SCOPES =
      "scopes, \"openid\" among them, each once, such as [\"openid\", \"email\", \"profile\"]";

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
}
