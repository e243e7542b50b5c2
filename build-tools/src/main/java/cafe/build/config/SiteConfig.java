package cafe.build.config;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The configuration of one site. It is complete and consistent: {@link SiteConfigReader} is the
 * only way to one. It holds no secret; the page shows it to everybody.
 */
public final class SiteConfig {
  private final Map<ConfigKey, String> texts;
  private final List<String> scopes;

  SiteConfig(Map<ConfigKey, String> texts, List<String> scopes) {
    this.texts = new EnumMap<>(texts);
    this.scopes = List.copyOf(scopes);
  }

  /** The AWS region of pool and API, such as {@code us-east-1}. */
  public String region() {
    return text(ConfigKey.REGION);
  }

  /** The user pool's id; it begins with the region. */
  public String userPoolId() {
    return text(ConfigKey.USER_POOL_ID);
  }

  /** The public app client's id: the audience of its id tokens. */
  public String clientId() {
    return text(ConfigKey.CLIENT_ID);
  }

  /** The origin of the hosted UI, without a slash at the end. */
  public String hostedUiUrl() {
    return text(ConfigKey.HOSTED_UI_URL);
  }

  /** The REST API's URL with its stage, without a slash at the end. */
  public String apiUrl() {
    return text(ConfigKey.API_URL);
  }

  /** The origin of the Cognito API and of the pool's keys, without a slash at the end. */
  public String cognitoIdpUrl() {
    return text(ConfigKey.COGNITO_IDP_URL);
  }

  /** The claim {@code iss} of the pool's tokens. */
  public String issuer() {
    return text(ConfigKey.ISSUER);
  }

  /** How guests sign in: {@code implicit}, {@code code} or {@code in-page}. */
  public String signIn() {
    return text(ConfigKey.SIGN_IN);
  }

  /** What is asked for at sign-in; {@code openid} is among them. */
  public List<String> scopes() {
    return scopes;
  }

  /** The path of the site where Cognito returns after signing in. */
  public String redirectPath() {
    return text(ConfigKey.REDIRECT_PATH);
  }

  /** The path of the site where Cognito returns after signing out. */
  public String logoutPath() {
    return text(ConfigKey.LOGOUT_PATH);
  }

  /** Where the page keeps its tokens: {@code session}, {@code local} or {@code memory}. */
  public String storage() {
    return text(ConfigKey.STORAGE);
  }

  /** The group that may order reports; "" for everybody who is signed in. */
  public String ownerGroup() {
    return text(ConfigKey.OWNER_GROUP);
  }

  /** What the hosted UI is asked to do with people who know it, if anything. */
  public Optional<String> prompt() {
    return Optional.ofNullable(texts.get(ConfigKey.PROMPT));
  }

  /** Whose sign-in page the hosted UI goes on to, if not its own. */
  public Optional<String> identityProvider() {
    return Optional.ofNullable(texts.get(ConfigKey.IDENTITY_PROVIDER));
  }

  /** All keys that have a value, defaults applied, always in the same order, on one line. */
  public String toJson() {
    return ConfigJson.write(texts, scopes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SiteConfig that
        && texts.equals(that.texts)
        && scopes.equals(that.scopes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(texts, scopes);
  }

  @Override
  public String toString() {
    return toJson();
  }

  private String text(ConfigKey key) {
    return Objects.requireNonNull(texts.get(key), key::json);
  }
}
