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
 */
public record Grant(
    String sub,
    String clientId,
    Set<String> scopes,
    Optional<String> nonce,
    Instant authTime,
    UUID originJti,
    UUID eventId) {
  public Grant {
    scopes = Collections.unmodifiableSet(new LinkedHashSet<>(scopes));
  }

  /** A grant of now, with new ids. */
  public static Grant of(
      String sub, String clientId, Set<String> scopes, Optional<String> nonce, Instant authTime) {
    return new Grant(sub, clientId, scopes, nonce, authTime, UUID.randomUUID(), UUID.randomUUID());
  }

  /** The same for renewals, whose id tokens carry no nonce (OpenID Connect Core 1.0, 12.2). */
  public Grant withoutNonce() {
    return new Grant(sub, clientId, scopes, Optional.empty(), authTime, originJti, eventId);
  }
}
