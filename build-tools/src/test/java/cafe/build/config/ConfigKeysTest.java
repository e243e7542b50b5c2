package cafe.build.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that are missing, unknown, there twice, or that hold secrets. */
class ConfigKeysTest {
  @ParameterizedTest
  @EnumSource(
      value = ConfigKey.class,
      names = {"REGION", "USER_POOL_ID", "CLIENT_ID", "HOSTED_UI_URL", "API_URL"})
  void asksForWhatIsRequired(ConfigKey key) {
    String name = "\"" + key.json() + "\"";

    assertThatThrownBy(() -> CafeJson.complete().without(key.json()).read())
        .hasMessageStartingWith("cafe.json has a problem:\ncafe.json " + name + "\n  found     no")
        .hasMessageEndingWith("\n  next      add " + name);
  }

  @ParameterizedTest
  @EnumSource(
      value = ConfigKey.class,
      mode = Mode.EXCLUDE,
      names = {
        "REGION",
        "USER_POOL_ID",
        "CLIENT_ID",
        "HOSTED_UI_URL",
        "API_URL",
        "PROMPT",
        "IDENTITY_PROVIDER"
      })
  void hasADefaultForTheRest(ConfigKey key) {
    assertThat(CafeJson.complete().without(key.json()).read().toJson())
        .contains("\"" + key.json() + "\":");
  }

  @Test
  void refusesAKeyTwice() {
    assertThatThrownBy(() -> CafeJson.complete().plus("  \"region\": \"us-east-1\"").read())
        .hasMessage(
            """
            cafe.json has a problem:
            cafe.json:15 "region"
              found     the same key as at cafe.json:2
              expected  each key once
              next      remove one of the two\
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "regoin, region",
    "user_pool_id, userPoolId",
    "UserPoolID, userPoolId",
    "client_id, clientId",
    "hostedUIUrl, hostedUiUrl",
    "redirectpath, redirectPath",
    "scope, scopes",
  })
  void namesTheNearestKey(String written, String meant) {
    assertThatThrownBy(() -> CafeJson.complete().plus("  \"" + written + "\": 1").read())
        .hasMessageEndingWith(
            "\n  next      write \"" + meant + "\" if that was meant, or remove it");
  }

  @Test
  void namesNoKeyThatIsTooFarAway() {
    assertThatThrownBy(() -> CafeJson.complete().plus("  \"openingHours\": \"8 to 18\"").read())
        .hasMessageEndingWith("\n  next      remove it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clientSecret",
        "client_secret",
        "CLIENT-SECRET",
        "appClientSecret",
        "secret",
        "clientSecert",
        "password"
      })
  void refusesASecretWithoutShowingIt(String key) {
    assertThatThrownBy(() -> CafeJson.complete().plus("  \"" + key + "\": \"hush\"").read())
        .hasMessage(
            """
            cafe.json has a problem:
            cafe.json:15 "%s"
              found     a key for a secret; its value is not shown
              expected  no secret: everybody can read the page's configuration
              next      remove it, use an app client without a secret, \
            and replace the one that was here\
            """
                .formatted(key));
  }
}
