package cafe.core.site;

import cafe.core.outcome.Outcome;
import cafe.core.outcome.Sentences;
import cafe.core.port.Json;

/** The page's configuration, with everything in it that signing in needs. */
public final class Site {
  private final Json config;

  private Site(Json config) {
    this.config = config;
  }

  /**
   * The configuration, if there is one that this page can sign in with; build-tools has checked it
   * in depth before.
   *
   * @param signIn the way to sign in that this page's script knows
   */
  public static Outcome<Site> of(Json config, String signIn) {
    return !config.text("signIn").equals(signIn)
        ? Outcome.failed(Sentences.badConfig("signIn"))
        : config.text("clientId").isEmpty()
            ? Outcome.failed(Sentences.badConfig("clientId"))
            : Outcome.of(new Site(config));
  }

  /** The configuration for a part of the page, which signs nobody in. */
  public static Site ofPart(Json config) {
    return new Site(config);
  }

  /** The app client, which has no secret. */
  public String clientId() {
    return config.text("clientId");
  }

  /** Origin of the hosted UI. */
  public String hostedUiUrl() {
    return config.text("hostedUiUrl");
  }

  /** The REST API, stage included. */
  public String apiUrl() {
    return config.text("apiUrl");
  }

  /** What the claim {@code iss} must be. */
  public String issuer() {
    return config.text("issuer");
  }

  /** Origin of the Amazon Cognito user pools API. */
  public String cognitoIdpUrl() {
    return config.text("cognitoIdpUrl");
  }

  /** What the hosted UI is asked to do with people who know it; empty if nothing is asked. */
  public String prompt() {
    return config.text("prompt");
  }

  /** Whose sign-in page the hosted UI goes on to; empty for its own. */
  public String identityProvider() {
    return config.text("identityProvider");
  }

  /** Where the pool's keys are published. */
  public String keysUrl() {
    return cognitoIdpUrl() + "/" + config.text("userPoolId") + "/.well-known/jwks.json";
  }

  /** Where Cognito sends people back to. */
  public String redirectPath() {
    return config.text("redirectPath");
  }

  /** Where Cognito sends people after signing out. */
  public String logoutPath() {
    return config.text("logoutPath");
  }

  /** {@code session}, {@code local} or {@code memory}. */
  public String storage() {
    return config.text("storage");
  }

  /** The group that may order reports; empty if everybody may. */
  public String ownerGroup() {
    return config.text("ownerGroup");
  }

  /** The scopes to ask for, separated by spaces. */
  public String scope() {
    return config.get("scopes").joined(" ");
  }
}
