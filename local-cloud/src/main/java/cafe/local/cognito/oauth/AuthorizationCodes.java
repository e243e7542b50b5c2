package cafe.local.cognito.oauth;

import cafe.local.cognito.tokens.Grant;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Authorization codes: UUIDs as Cognito's, good once and for five minutes. */
public final class AuthorizationCodes {
  private static final Duration VALIDITY = Duration.ofMinutes(5);

  private final Clock clock;
  private final Map<String, Entry> entries = new HashMap<>();

  /** None yet; expiry by that clock. */
  public AuthorizationCodes(Clock clock) {
    this.clock = clock;
  }

  /** What a code stands for. */
  record Issued(Grant grant, String redirectUri, Optional<Pkce> pkce) {}

  synchronized String issue(Issued issued) {
    Instant now = clock.instant();
    entries.values().removeIf(entry -> !now.isBefore(entry.expiresAt()));
    String code = UUID.randomUUID().toString();
    entries.put(code, new Entry(issued, now.plus(VALIDITY)));
    return code;
  }

  /** What the code stands for; none if it is unknown, used, or expired. It is used up by asking. */
  synchronized Optional<Issued> redeem(String code) {
    return Optional.ofNullable(entries.remove(code))
        .filter(entry -> clock.instant().isBefore(entry.expiresAt()))
        .map(Entry::issued);
  }

  private record Entry(Issued issued, Instant expiresAt) {}
}
