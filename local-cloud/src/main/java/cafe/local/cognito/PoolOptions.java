package cafe.local.cognito;

import cafe.local.cognito.client.AppClient;
import cafe.local.cognito.signin.MfaRules;
import cafe.local.cognito.users.Factor;
import cafe.local.cognito.users.PasswordPolicy;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a user pool is to be.
 *
 * @param poolId {@code REGION_NAME}, as {@code us-east-1_AbCdEf123}
 * @param cognitoIdpUrl the origin of the server that stands for {@code
 *     cognito-idp.REGION.amazonaws.com}, no slash at its end
 * @param hostedUiUrl the origin of the pool's domain, no slash at its end
 * @param issuer the {@code iss} of all tokens; empty: {@code cognitoIdpUrl/poolId}
 * @param clients the app clients
 * @param passwordPolicy what a password must be made of
 * @param selfSignUp whether guests may sign themselves up
 * @param mfa whether a second factor is asked for
 */
public record PoolOptions(
    String poolId,
    URI cognitoIdpUrl,
    URI hostedUiUrl,
    Optional<URI> issuer,
    List<AppClient> clients,
    PasswordPolicy passwordPolicy,
    boolean selfSignUp,
    MfaRules mfa) {
  public PoolOptions {
    clients = List.copyOf(clients);
    if (!poolId.matches("[\\w-]+_[0-9a-zA-Z]+")) {
      throw new IllegalArgumentException(
          "The user pool's id is \"%s\"; it must be REGION_NAME, as us-east-1_AbCdEf123. Correct it."
              .formatted(poolId));
    }
  }

  /** Guests sign themselves up, and may set up an authenticator app. */
  public PoolOptions(
      String poolId,
      URI cognitoIdpUrl,
      URI hostedUiUrl,
      Optional<URI> issuer,
      List<AppClient> clients,
      PasswordPolicy passwordPolicy) {
    this(
        poolId,
        cognitoIdpUrl,
        hostedUiUrl,
        issuer,
        clients,
        passwordPolicy,
        true,
        new MfaRules(MfaRules.Mode.OPTIONAL, Set.of(Factor.SOFTWARE_TOKEN_MFA)));
  }
}
