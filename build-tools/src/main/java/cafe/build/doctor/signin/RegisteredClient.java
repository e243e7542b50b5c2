package cafe.build.doctor.signin;

import java.util.Set;

/**
 * An app client as its user pool has it.
 *
 * @param hasSecret whether it has one; the secret itself goes nowhere
 * @param oauthFlows {@code implicit}, {@code code}
 * @param authFlows such as {@code ALLOW_USER_SRP_AUTH}
 */
public record RegisteredClient(
    boolean hasSecret,
    Set<String> callbackUrls,
    Set<String> logoutUrls,
    Set<String> oauthFlows,
    Set<String> scopes,
    Set<String> authFlows) {

  /** Keeps copies. */
  public RegisteredClient {
    callbackUrls = Set.copyOf(callbackUrls);
    logoutUrls = Set.copyOf(logoutUrls);
    oauthFlows = Set.copyOf(oauthFlows);
    scopes = Set.copyOf(scopes);
    authFlows = Set.copyOf(authFlows);
  }
}
