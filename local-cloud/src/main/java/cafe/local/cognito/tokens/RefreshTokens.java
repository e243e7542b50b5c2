package cafe.local.cognito.tokens;

import cafe.local.cognito.client.AppClient;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Refresh tokens: opaque, revocable, rotated when the client says so. A rotated one lives as long
 * as the first would have (docs.aws.amazon.com/cognito "Refresh tokens").
 */
public final class RefreshTokens {
  private final Clock clock;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Set<String> revoked = new HashSet<>();
  private final Map<String, Instant> signedOut = new HashMap<>();

  /** None yet; expiry by that clock. */
  public RefreshTokens(Clock clock) {
    this.clock = clock;
  }

  /**
   * What a refresh token was exchanged for.
   *
   * @param next the refresh token to use from now on, when the client rotates them
   */
  public record Renewal(Grant grant, Optional<String> next) {
    /** Only the client: tokens do not belong in messages. */
    @Override
    public String toString() {
      return "Renewal[clientId=" + grant.clientId() + "]";
    }
  }

  /** A new refresh token for a grant of that client. */
  public synchronized String issue(Grant grant, AppClient client) {
    Instant now = clock.instant();
    entries.values().removeIf(entry -> !now.isBefore(entry.expiresAt()));
    return keep(new Entry(grant, now.plus(client.refreshTokenValidity())));
  }

  /** Exchanges a refresh token; none if it is unknown, expired, rotated, revoked, another's. */
  public synchronized Optional<Renewal> redeem(String token, AppClient client) {
    Optional<Entry> found =
        find(token, client).filter(entry -> clock.instant().isBefore(entry.usableUntil()));
    return found.map(entry -> new Renewal(entry.grant(), rotate(token, entry, client)));
  }

  /**
   * Revokes a refresh token with all that came of the same sign-in; an unknown one needs none (RFC
   * 7009 section 2.2).
   */
  public synchronized void revoke(String token, AppClient client) {
    find(token, client)
        .map(entry -> entry.grant().originJti())
        .ifPresent(
            origin -> {
              revoked.add(origin.toString());
              entries.values().removeIf(entry -> entry.grant().originJti().equals(origin));
            });
  }

  /** Whether this refresh token was exchanged for a new one, and its time of grace is over. */
  public synchronized boolean isRotated(String token, AppClient client) {
    Instant now = clock.instant();
    return find(token, client)
        .filter(entry -> now.isBefore(entry.expiresAt()))
        .filter(entry -> !now.isBefore(entry.usableUntil()))
        .isPresent();
  }

  /** Revokes all that a user has, as GlobalSignOut does. */
  public synchronized void revokeAll(String sub) {
    entries
        .values()
        .removeIf(
            entry -> {
              boolean theirs = entry.grant().sub().equals(sub);
              if (theirs) {
                revoked.add(entry.grant().originJti().toString());
              }
              return theirs;
            });
    signedOut.put(sub, clock.instant());
  }

  /**
   * Whether a token is of a sign-in before the user's last {@link #revokeAll}, to the second, which
   * is all that a token tells of it.
   */
  public synchronized boolean isSignedOut(String sub, long authTimeSeconds) {
    return Optional.ofNullable(signedOut.get(sub))
        .filter(at -> authTimeSeconds < at.getEpochSecond())
        .isPresent();
  }

  /** Whether the tokens with that {@code origin_jti} were revoked. */
  public synchronized boolean isRevoked(String originJti) {
    return revoked.contains(originJti);
  }

  private Optional<Entry> find(String token, AppClient client) {
    return Optional.ofNullable(entries.get(token))
        .filter(entry -> entry.grant().clientId().equals(client.clientId()));
  }

  private Optional<String> rotate(String token, Entry entry, AppClient client) {
    return client
        .rotationGrace()
        .map(
            grace -> {
              Instant last = clock.instant().plus(grace);
              if (last.isBefore(entry.usableUntil())) {
                entries.put(token, new Entry(entry.grant(), entry.expiresAt(), last));
              }
              return keep(new Entry(entry.grant(), entry.expiresAt()));
            });
  }

  private String keep(Entry entry) {
    String token = RandomToken.next();
    entries.put(token, entry);
    return token;
  }

  private record Entry(Grant grant, Instant expiresAt, Instant usableUntil) {
    Entry(Grant grant, Instant expiresAt) {
      this(grant, expiresAt, expiresAt);
    }
  }
}
