package cafe.build.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The keys of {@code cafe.json}, in the order in which the page carries them. */
enum ConfigKey {
  REGION("region"),
  USER_POOL_ID("userPoolId"),
  CLIENT_ID("clientId"),
  HOSTED_UI_URL("hostedUiUrl"),
  API_URL("apiUrl"),
  COGNITO_IDP_URL("cognitoIdpUrl"),
  ISSUER("issuer"),
  SIGN_IN("signIn"),
  SCOPES("scopes"),
  REDIRECT_PATH("redirectPath"),
  LOGOUT_PATH("logoutPath"),
  STORAGE("storage"),
  OWNER_GROUP("ownerGroup"),
  PROMPT("prompt"),
  IDENTITY_PROVIDER("identityProvider");

  /** Without these there is nowhere to sign in, and nothing to call. */
  static final List<ConfigKey> REQUIRED =
      List.of(REGION, USER_POOL_ID, CLIENT_ID, HOSTED_UI_URL, API_URL);

  /** All of them, for a message. */
  static final String NAMES =
      Arrays.stream(values()).map(ConfigKey::json).collect(Collectors.joining(", "));

  private final String json;

  ConfigKey(String json) {
    this.json = json;
  }

  /** As it stands in the file. */
  String json() {
    return json;
  }

  static Optional<ConfigKey> named(String json) {
    return Arrays.stream(values()).filter(key -> key.json.equals(json)).findFirst();
  }
}
