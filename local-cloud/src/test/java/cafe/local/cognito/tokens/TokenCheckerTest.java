package cafe.local.cognito.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenCheckerTest {
  private final FranksTokens franks = new FranksTokens();
  private final TokenChecker checker =
      new TokenChecker(FranksTokens.ISSUER, FranksTokens.SHARED, Set.of("client"), franks.clock);

  private void assertRefused(String token, String reason) {
    assertThat(checker.checkIdToken(token)).isEqualTo(new TokenCheck.Unauthorized(reason));
  }

  @Test
  void acceptsItsTokensForWhatTheyAre() {
    Tokens tokens = franks.issue("openid");

    assertThat(checker.checkIdToken(tokens.idToken().orElseThrow()))
        .isInstanceOf(TokenCheck.Valid.class);
    assertThat(checker.checkAccessToken(tokens.accessToken())).isInstanceOf(TokenCheck.Valid.class);
  }

  @Test
  void refusesAnExpiredToken() {
    String token = franks.idToken("openid");
    franks.clock.advance(FranksTokens.HOUR.minusSeconds(1));
    assertThat(checker.checkIdToken(token)).isInstanceOf(TokenCheck.Valid.class);

    franks.clock.advance(Duration.ofSeconds(1));
    assertThat(checker.checkIdToken(token))
        .isEqualTo(new TokenCheck.Expired(franks.clock.instant()));
  }

  @Test
  void refusesOneKindForTheOther() {
    Tokens tokens = franks.issue("openid");

    assertRefused(tokens.accessToken(), "token_use is not id");
    assertThat(checker.checkAccessToken(tokens.idToken().orElseThrow()))
        .isEqualTo(new TokenCheck.Unauthorized("token_use is not access"));
  }

  @Test
  void refusesForgedSignatures() {
    String token = franks.idToken("openid");

    assertRefused(franks.forge.signedByAStranger(token), "The signature does not match");
    assertRefused(franks.forge.signedWithAnUnknownKey(token), "kid names no key of the pool");
    assertRefused(franks.forge.unsigned(token), "It is not a signed JWT");
    assertRefused(franks.forge.signedWithHs256(token), "alg is not RS256");
    assertRefused("not a token", "It is not a signed JWT");
  }

  @Test
  void refusesForgedClaims() {
    String token = franks.idToken("openid");

    assertThat(checker.checkIdToken(franks.forge.withClaim(token, "sub", "x")))
        .isInstanceOf(TokenCheck.Valid.class);
    assertRefused(
        franks.forge.withClaim(token, "iss", "https://evil.example"),
        "iss is not " + FranksTokens.ISSUER);
    assertRefused(franks.forge.withClaim(token, "aud", "other"), "aud names no client of the pool");
    assertRefused(
        franks.forge.withClaim(token, "aud", List.of("client", "other")),
        "aud names no client of the pool");
    assertRefused(franks.forge.withoutClaim(token, "exp"), "exp is missing");
  }

  @Test
  void keepsRetiredKeysUntilTheyAreForgotten() {
    KeyRing keys = new KeyRing();
    TokenChecker ownChecker =
        new TokenChecker(FranksTokens.ISSUER, keys, Set.of("client"), franks.clock);
    TokenForge ownForge = new TokenForge(keys);
    Map<String, Object> claims = franks.forge.claims(franks.idToken("openid"));
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
