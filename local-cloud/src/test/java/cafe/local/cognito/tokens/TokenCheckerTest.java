package cafe.local.cognito.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.cognito.TestClock;
import cafe.local.cognito.users.PasswordPolicy;
import cafe.local.cognito.users.Profile;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.Users;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenCheckerTest {
  private static final URI ISSUER =
      URI.create("https://cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEf123");
  private static final Duration HOUR = Duration.ofHours(1);

  private static final KeyRing SHARED = new KeyRing();

  private final TestClock clock = new TestClock();
  private final TokenForge forge = new TokenForge(SHARED);
  private final TokenIssuer issuer = new TokenIssuer(ISSUER, SHARED, clock);
  private final TokenChecker checker = new TokenChecker(ISSUER, SHARED, Set.of("client"), clock);
  private final User frank = frank();

  private void assertRefused(String token, String reason) {
    assertThat(checker.checkIdToken(token)).isEqualTo(new TokenCheck.Unauthorized(reason));
  }

  private String idToken(String... scopes) {
    return issue(scopes).idToken().orElseThrow();
  }

  private Tokens issue(String... scopes) {
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

  @Test
  void acceptsItsTokensForWhatTheyAre() {
    Tokens tokens = issue("openid");

    assertThat(checker.checkIdToken(tokens.idToken().orElseThrow()))
        .isInstanceOf(TokenCheck.Valid.class);
    assertThat(checker.checkAccessToken(tokens.accessToken())).isInstanceOf(TokenCheck.Valid.class);
  }

  @Test
  void refusesAnExpiredToken() {
    String token = idToken("openid");
    clock.advance(HOUR.minusSeconds(1));
    assertThat(checker.checkIdToken(token)).isInstanceOf(TokenCheck.Valid.class);

    clock.advance(Duration.ofSeconds(1));
    assertThat(checker.checkIdToken(token)).isEqualTo(new TokenCheck.Expired(clock.instant()));
  }

  @Test
  void refusesOneKindForTheOther() {
    Tokens tokens = issue("openid");

    assertRefused(tokens.accessToken(), "token_use is not id");
    assertThat(checker.checkAccessToken(tokens.idToken().orElseThrow()))
        .isEqualTo(new TokenCheck.Unauthorized("token_use is not access"));
  }

  @Test
  void refusesForgedSignatures() {
    String token = idToken("openid");

    assertRefused(forge.signedByAStranger(token), "The signature does not match");
    assertRefused(forge.signedWithAnUnknownKey(token), "kid names no key of the pool");
    assertRefused(forge.unsigned(token), "It is not a signed JWT");
    assertRefused(forge.signedWithHs256(token), "alg is not RS256");
    assertRefused("not a token", "It is not a signed JWT");
  }

  @Test
  void refusesForgedClaims() {
    String token = idToken("openid");

    assertThat(checker.checkIdToken(forge.withClaim(token, "sub", "x")))
        .isInstanceOf(TokenCheck.Valid.class);
    assertRefused(forge.withClaim(token, "iss", "https://evil.example"), "iss is not " + ISSUER);
    assertRefused(forge.withClaim(token, "aud", "other"), "aud names no client of the pool");
    assertRefused(
        forge.withClaim(token, "aud", List.of("client", "other")),
        "aud names no client of the pool");
    assertRefused(forge.withoutClaim(token, "exp"), "exp is missing");
  }

  @Test
  void keepsRetiredKeysUntilTheyAreForgotten() {
    KeyRing keys = new KeyRing();
    TokenChecker ownChecker = new TokenChecker(ISSUER, keys, Set.of("client"), clock);
    TokenForge ownForge = new TokenForge(keys);
    Map<String, Object> claims = forge.claims(idToken("openid"));
    String before = ownForge.signed(claims);
    keys.rotate();

    assertThat(keys.publicKeys().getKeys()).hasSize(4).noneMatch(key -> key.isPrivate());
    assertThat(ownChecker.checkIdToken(before)).isInstanceOf(TokenCheck.Valid.class);
    assertThat(ownChecker.checkIdToken(ownForge.signed(claims)))
        .isInstanceOf(TokenCheck.Valid.class);

    keys.forgetRetired();
    assertThat(keys.publicKeys().getKeys()).hasSize(2);
    assertThat(ownChecker.checkIdToken(before))
        .isEqualTo(new TokenCheck.Unauthorized("kid names no key of the pool"));
  }
}
