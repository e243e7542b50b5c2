package cafe.local.cognito.tokens;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a user let a client have at one sign-in; every token that comes of it names {@code
 * originJti}.
 *
 * @param sub the user
 * @param clientId the client
 * @param scopes the granted scopes in the order they were asked for
 * @param nonce the nonce to put into id tokens
 * @param authTime when the user gave the password
 * @param originJti the {@code origin_jti} of all its tokens, by which they are revoked
 * @param eventId the {@code event_id} of all its tokens
 * @param byApi whether the user signed in at the API: such tokens tell all of the user, are good
 *     for the operations of the user's own account, and know neither {@code nonce} nor {@code
 *     at_hash}
 */
public record Grant(
    String sub,
    String clientId,
    Set<String> scopes,
    Optional<String> nonce,
    Instant authTime,
    UUID originJti,
    UUID eventId,
    boolean byApi) {
  private static final Set<String> OWN_ACCOUNT = Set.of("aws.cognito.signin.user.admin");

  public Grant {
    scopes = Collections.unmodifiableSet(new LinkedHashSet<>(scopes));
  }

  /** A grant of now, with new ids. */
  public static Grant of(
      String sub, String clientId, Set<String> scopes, Optional<String> nonce, Instant authTime) {
    return new Grant(
        sub, clientId, scopes, nonce, authTime, UUID.randomUUID(), UUID.randomUUID(), false);
  }

  /** A grant of now to who signed in at the API. */
  public static Grant ofApi(String sub, String clientId, Instant authTime) {
    return new Grant(
        sub,
        clientId,
        OWN_ACCOUNT,
        Optional.empty(),
        authTime,
        UUID.randomUUID(),
        UUID.randomUUID(),
        true);
  }

  /** The same for renewals, whose id tokens carry no nonce (OpenID Connect Core 1.0, 12.2). */
  public Grant withoutNonce() {
    return new Grant(sub, clientId, scopes, Optional.empty(), authTime, originJti, eventId, byApi);
  }
}
