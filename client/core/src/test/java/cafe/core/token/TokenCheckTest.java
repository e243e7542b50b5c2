package cafe.core.token;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.call.Calls;
import cafe.core.call.ServerClock;
import cafe.core.http.HttpResponse;
import cafe.core.outcome.Failure;
import cafe.core.testing.FakePlatform;
import cafe.core.testing.Sites;
import cafe.core.testing.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenCheckTest {
  private final FakePlatform platform = new FakePlatform();
  private final Calls calls = new Calls(platform, new ServerClock(platform));
  private final List<IdToken> accepted = new ArrayList<>();
  private final List<Failure> refused = new ArrayList<>();

  @BeforeEach
  void thePoolPublishesItsKeys() {
    platform.server =
        request -> HttpResponse.answer(200, Tokens.jwks(), platform.nowMillis, Double.NaN);
  }

  @Test
  void acceptsAGoodToken() {
    check(Tokens.good());
    assertThat(refused).isEmpty();
    assertThat(accepted.get(0).name()).isEqualTo("Frank");
    assertThat(accepted.get(0).subject()).isEqualTo("5c0d7e6a");
    assertThat(accepted.get(0).isIn("owner")).isTrue();
    assertThat(accepted.get(0).isIn("admin")).isFalse();
    assertThat(accepted.get(0).isIn("")).isTrue();
    assertThat(accepted.get(0).expiresAtMillis()).isEqualTo(Tokens.EXPIRES_AT_SECONDS * 1000.0);
    assertThat(platform.sentLines())
        .containsExactly("GET " + Tokens.ISSUER + "/.well-known/jwks.json");
  }

  @Test
  void refusesATokenOfAnotherIssuer() {
    refuses(Tokens.with("iss", "https://evil.example"), "iss", "the token's iss is wrong");
  }

  @Test
  void refusesAnAccessToken() {
    refuses(Tokens.with("token_use", "access"), "token_use", "the token's token_use is wrong");
  }

  @Test
  void refusesATokenForAnotherClient() {
    refuses(Tokens.with("aud", "another"), "aud", "the token's aud is wrong");
  }

  @Test
  void refusesATokenForSeveralClients() {
    refuses(
        Tokens.with("aud", List.of(Tokens.CLIENT_ID, "another")),
        "aud",
        "the token's aud is wrong");
  }

  @Test
  void refusesATokenOfNobody() {
    refuses(Tokens.with("sub", ""), "sub", "the token's sub is wrong");
  }

  @Test
  void refusesAnExpiredToken() {
    refuses(Tokens.with("exp", (long) (platform.nowMillis / 1000)), "exp", "the token has expired");
  }

  @Test
  void refusesATokenFromTheFuture() {
    refuses(
        Tokens.with("iat", (long) (platform.nowMillis / 1000) + 61),
        "iat",
        "the token is from the future");
  }

  @Test
  void acceptsATokenOfAnIssuerWhoseClockIsAMinuteAhead() {
    check(Tokens.with("iat", (long) (platform.nowMillis / 1000) + 59));
    assertThat(accepted).hasSize(1);
  }

  @Test
  void refusesAnotherNonce() {
    refuses(Tokens.with("nonce", "another"), "nonce", "the token's nonce is wrong");
  }

  @Test
  void refusesATokenIssuedWithAnotherAccessToken() {
    refuses(Tokens.with("at_hash", "another"), "at_hash", "the token's at_hash is wrong");
  }

  @Test
  void acceptsTheAccessTokenHashOfOpenIdConnectCoreA3() {
    new TokenCheck(Sites.good(), calls, refused::add)
        .check(
            Tokens.with("at_hash", "77QmUPtjPfzWtF2AnpK9RQ"),
            "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y",
            Tokens.NONCE,
            accepted::add);
    assertThat(accepted).hasSize(1);
  }

  @Test
  void refusesAnotherKeysSignature() {
    refuses(Tokens.signedByAnotherKey(), "signature", "the token's signature is wrong");
  }

  @Test
  void refusesAKeyThatThePoolDoesNotHave() {
    refuses(Tokens.withKeyId("another"), "kid", "the token's kid is wrong");
  }

  @Test
  void refusesAnUnsignedToken() {
    refuses(Tokens.unsigned(), "alg", "the token's algorithm is none, not RS256");
  }

  @Test
  void refusesAnHmacWithThePublicKey() {
    refuses(Tokens.signedWithHmac(), "alg", "the token's algorithm is HS256, not RS256");
  }

  @Test
  void refusesWhatIsNoToken() {
    refuses("no token", "malformed", "the token is not a signed token");
    refuses("", "malformed", "the token is not a signed token");
    refuses("e30.e30.e30", "malformed", "the token is not a signed token");
  }

  @Test
  void refusesEverythingWithoutThePoolsKeys() {
    platform.server = request -> FakePlatform.answer(404, "{}");
    refuses(Tokens.good(), "no_keys", "the user pool's keys did not load");
  }

  @Test
  void learnsTheTimeFromTheKeysSoThatASlowLaptopSignsIn() {
    double serverMillis = platform.nowMillis;
    platform.nowMillis -= 3 * 3600_000;
    platform.server = request -> HttpResponse.answer(200, Tokens.jwks(), serverMillis, Double.NaN);
    check(Tokens.good());
    assertThat(accepted).hasSize(1);
  }

  @Test
  void asksThePagesOwnServerForTheTimeIfTheKeysHideIt() {
    double serverMillis = platform.nowMillis;
    platform.nowMillis += 3 * 3600_000;
    platform.server =
        request ->
            request.method().equals("HEAD")
                ? HttpResponse.answer(200, "", serverMillis, Double.NaN)
                : FakePlatform.answer(200, Tokens.jwks());
    check(Tokens.good());
    assertThat(accepted).hasSize(1);
    assertThat(platform.sentLines()).contains("HEAD https://cafe.example/callback.html");
  }

  private void check(String token) {
    new TokenCheck(Sites.good(), calls, refused::add)
        .check(token, Tokens.ACCESS_TOKEN, Tokens.NONCE, accepted::add);
  }

  private void refuses(String token, String code, String why) {
    refused.clear();
    check(token);
    assertThat(accepted).isEmpty();
    assertThat(refused).hasSize(1);
    assertThat(refused.get(0).code()).isEqualTo(code);
    assertThat(refused.get(0).sentence())
        .isEqualTo("Sign-in refused: " + why + ". Please sign in again.");
  }
}
