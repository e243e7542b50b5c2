package cafe.local.cognito.tokens;

import cafe.local.cognito.TestClock;
import cafe.local.cognito.users.PasswordPolicy;
import cafe.local.cognito.users.Profile;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.Users;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;

/** Tokens that an issuer makes for Frank, the owner. */
final class FranksTokens {
  static final URI ISSUER =
      URI.create("https://cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEf123");
  static final Duration HOUR = Duration.ofHours(1);

  static final KeyRing SHARED = new KeyRing();

  final TestClock clock = new TestClock();
  final TokenForge forge = new TokenForge(SHARED);
  final TokenIssuer issuer = new TokenIssuer(ISSUER, SHARED, clock);
  final User frank = frank();

  String idToken(String... scopes) {
    return issue(scopes).idToken().orElseThrow();
  }

  Tokens issue(String... scopes) {
    Grant grant =
        Grant.of(
            frank.sub(),
            "client",
            new LinkedHashSet<>(Arrays.asList(scopes)),
            Optional.of("a-nonce"),
            clock.instant());
    return issuer.issue(grant, frank, HOUR);
  }

  private static User frank() {
    Users users = new Users("AbCdEf123", PasswordPolicy.ofLength(12), new TestClock());
    users.create(new Profile("frank", "Frank", "frank@cafe.example"), "Latte-Art-2026!");
    return users.addToGroup("frank", "owner");
  }
}
