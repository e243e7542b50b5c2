package cafe.core.inpage;

import cafe.core.call.ServerClock;
import cafe.core.http.HttpRequest;
import cafe.core.idp.Challenge;
import cafe.core.idp.InitiateAuth;
import cafe.core.idp.Pool;
import cafe.core.idp.RespondToAuthChallenge;
import cafe.core.port.SrpPlatform;
import cafe.core.srp.PasswordClaim;
import cafe.core.srp.SrpKey;
import java.util.function.Consumer;

/** The password of one sign-in, held until it is proved by SRP. It can be proved once. */
final class PasswordProof {
  private final Pool pool;
  private final ServerClock clock;
  private final SrpPlatform srp;
  private final Exchange exchange;
  private Maker maker = PasswordProof::none;

  PasswordProof(Pool pool, ServerClock clock, SrpPlatform srp, Exchange exchange) {
    this.pool = pool;
    this.clock = clock;
    this.srp = srp;
    this.exchange = exchange;
  }

  /** The request that asks for the challenge. */
  HttpRequest begin(String username, String password) {
    SrpKey key = SrpKey.create(srp);
    maker = (challenge, next, otherwise) -> prove(key, password, challenge, next);
    return InitiateAuth.request(pool, username, key.publicKey());
  }

  /** The request that meets this challenge; {@code otherwise} if there is no password to prove. */
  void make(Challenge challenge, Consumer<HttpRequest> next, Consumer<Challenge> otherwise) {
    Maker once = maker;
    drop();
    once.make(challenge, next, otherwise);
  }

  /** Forgets the password. */
  void drop() {
    maker = PasswordProof::none;
  }

  private void prove(SrpKey key, String password, Challenge challenge, Consumer<HttpRequest> next) {
    PasswordClaim.of(
        key,
        challenge.parameters(),
        pool.name(),
        password,
        clock.nowMillis(),
        srp,
        exchange.hear(
            claim -> next.accept(RespondToAuthChallenge.password(pool, challenge, claim))));
  }

  private static void none(
      Challenge challenge, Consumer<HttpRequest> next, Consumer<Challenge> otherwise) {
    otherwise.accept(challenge);
  }

  private interface Maker {
    void make(Challenge challenge, Consumer<HttpRequest> next, Consumer<Challenge> otherwise);
  }
}
