package cafe.local.faults;

/**
 * A place where a fault can strike.
 *
 * @param kind the part: {@code api}, {@code task}, {@code jwks}, {@code hosted-ui} or {@code site}
 * @param name what of it: a route, a state's name, a path
 */
public record Point(String kind, String name) {

  /**
   * A route of the REST API, as the API definition writes it: {@code GET} and {@code
   * /reports/{id}}.
   */
  public static Point api(String method, String route) {
    return new Point("api", method + " " + route);
  }

  /** A task of the state machine, by the name of its state: {@code Gather}. */
  public static Point task(String state) {
    return new Point("task", state);
  }

  /** The user pool's public keys: {@code /.well-known/jwks.json}. */
  public static Point jwks() {
    return new Point("jwks", "jwks.json");
  }

  /** A path of the hosted UI: {@code /oauth2/token}. */
  public static Point hostedUi(String path) {
    return new Point("hosted-ui", path);
  }

  /** An operation of the Cognito API: {@code InitiateAuth}. */
  public static Point cognito(String operation) {
    return new Point("cognito", operation);
  }

  /** A path of the site: {@code /index.html}. */
  public static Point site(String path) {
    return new Point("site", path);
  }

  @Override
  public String toString() {
    return kind + " " + name;
  }
}
