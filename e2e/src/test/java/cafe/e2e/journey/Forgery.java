package cafe.e2e.journey;

import cafe.local.cognito.tokens.TokenForge;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One thing that is wrong about an answer of the hosted UI.
 *
 * @param what what is wrong
 * @param why what the page says about it
 */
record Forgery(String what, String why, Change change) {
  private static final String ANOTHER_SIGN_IN = "the answer belongs to another sign-in";
  private static final String ANOTHER_REQUEST = "the token's nonce is wrong";
  private static final String ANOTHER_ACCESS_TOKEN = "the token's at_hash is wrong";

  /** Makes the genuine answer a wrong one. */
  @FunctionalInterface
  interface Change {
    Map<String, String> apply(Map<String, String> genuine, TokenForge forge);
  }

  /** Makes the genuine id token a wrong one. */
  @FunctionalInterface
  private interface TokenChange {
    String apply(String genuine, TokenForge forge);
  }

  /** An answer to another sign-in. */
  static Forgery state() {
    return new Forgery(
        "another state", ANOTHER_SIGN_IN, (genuine, forge) -> with(genuine, "state", "another"));
  }

  /** Every forgery. */
  static Stream<Forgery> all() {
    return Stream.of(answers(), signatures(), claims()).flatMap(forgeries -> forgeries);
  }

  private static Stream<Forgery> answers() {
    return Stream.of(
        state(),
        new Forgery("no state", ANOTHER_SIGN_IN, (genuine, forge) -> without(genuine, "state")),
        new Forgery(
            "no id token",
            "the token is not a signed token",
            (genuine, forge) -> without(genuine, "id_token")),
        new Forgery(
            "no token at all",
            "the token is not a signed token",
            (genuine, forge) -> with(genuine, "id_token", "a.b.c")),
        new Forgery(
            "access token as id token",
            "the token's token_use is wrong",
            (genuine, forge) ->
                with(genuine, "id_token", genuine.getOrDefault("access_token", ""))),
        new Forgery(
            "another access token",
            ANOTHER_ACCESS_TOKEN,
            (genuine, forge) ->
                with(
                    genuine,
                    "access_token",
                    forge.withClaim(genuine.getOrDefault("access_token", ""), "jti", "1"))));
  }

  private static Stream<Forgery> signatures() {
    return Stream.of(
        token(
            "signature",
            "the token's signature is wrong",
            (token, forge) -> forge.signedByAStranger(token)),
        token(
            "unknown key",
            "the token's kid is wrong",
            (token, forge) -> forge.signedWithAnUnknownKey(token)),
        token(
            "alg none",
            "the token's algorithm is none, not RS256",
            (token, forge) -> forge.unsigned(token)),
        token(
            "alg HS256",
            "the token's algorithm is HS256, not RS256",
            (token, forge) -> forge.signedWithHs256(token)));
  }

  private static Stream<Forgery> claims() {
    long nowSeconds = Instant.now().getEpochSecond();
    return Stream.of(
        claim(
            "iss",
            "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Another00",
            "the token's iss is wrong"),
        claim("aud", "1example00000000000000000", "the token's aud is wrong"),
        claim("token_use", "access", "the token's token_use is wrong"),
        claim("nonce", "another", ANOTHER_REQUEST),
        token("no nonce", ANOTHER_REQUEST, (token, forge) -> forge.withoutClaim(token, "nonce")),
        claim("at_hash", "AAAAAAAAAAAAAAAAAAAAAA", ANOTHER_ACCESS_TOKEN),
        claim("exp", nowSeconds - 3600, "the token has expired"),
        claim("iat", nowSeconds + 3600, "the token is from the future"));
  }

  private static Forgery claim(String name, Object value, String why) {
    return token(name, why, (token, forge) -> forge.withClaim(token, name, value));
  }

  private static Forgery token(String what, String why, TokenChange change) {
    return new Forgery(
        what,
        why,
        (genuine, forge) ->
            with(genuine, "id_token", change.apply(genuine.getOrDefault("id_token", ""), forge)));
  }

  private static Map<String, String> with(Map<String, String> genuine, String name, String value) {
    Map<String, String> forged = new LinkedHashMap<>(genuine);
    forged.put(name, value);
    return forged;
  }

  private static Map<String, String> without(Map<String, String> genuine, String name) {
    Map<String, String> forged = new LinkedHashMap<>(genuine);
    forged.remove(name);
    return forged;
  }

  @Override
  public String toString() {
    return what;
  }
}
