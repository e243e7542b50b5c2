package cafe.local.cognito.signin;

import cafe.local.cognito.srp.SrpExchange;
import cafe.local.cognito.srp.SrpTimestamp;
import cafe.local.cognito.srp.SrpVerifier;
import cafe.local.cognito.tokens.OneTime;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.UserPoolException;
import cafe.local.cognito.users.Users;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Signs users in by SRP, so that the password never comes here. A name that nobody has gets a
 * challenge of the same shape that costs the same, and is always the same for this name (as with
 * {@code PreventUserExistenceErrors}; docs.aws.amazon.com/cognito "Managing user existence error
 * responses").
 */
public final class SrpSignIn {
  /** The default of AuthSessionValidity. */
  private static final Duration VALIDITY = Duration.ofMinutes(3);

  private static final int SECRET_BYTES = 96;
  private static final String WRONG = "Incorrect username or password.";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String poolName;
  private final Users users;
  private final Lockout lockout;
  private final SrpTimestamp timestamps;
  private final OneTime<Begun> begun;
  private final String seed = UUID.randomUUID().toString();

  /** Signs in the users of that directory, with those lock-outs. */
  public SrpSignIn(String poolName, Users users, Lockout lockout, Clock clock) {
    this.poolName = poolName;
    this.users = users;
    this.lockout = lockout;
    this.timestamps = new SrpTimestamp(clock);
    this.begun = new OneTime<>(VALIDITY, clock);
  }

  /**
   * What the client needs for its proof: the parameters of PASSWORD_VERIFIER.
   *
   * @param userId the name that the proof is about
   * @param secretBlock base64; names this exchange, once
   */
  public record Challenge(String userId, BigInteger salt, BigInteger publicB, String secretBlock) {}

  /**
   * The proof.
   *
   * @param username as the challenge named it
   * @param signature the HMAC of name, secret block and time
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes that live as long as one call; never compared
  public record Proof(String username, String secretBlock, String timestamp, byte[] signature) {}

  private record Begun(String clientId, String account, String userId, SrpExchange exchange) {}

  /** Whether an exchange can begin with that A. */
  public static boolean accepts(BigInteger publicA) {
    return SrpExchange.accepts(publicA);
  }

  /**
   * Begins an exchange.
   *
   * @param name a username or e-mail address, of a user or not
   * @param publicA A, which must not be 0 modulo N
   * @throws UserPoolException NotAuthorizedException while the name is locked
   */
  public Challenge challenge(String clientId, String name, BigInteger publicA) {
    Optional<User> user = users.find(name);
    String account = user.map(found -> found.profile().username()).orElse(name);
    if (lockout.isLocked(account)) {
      throw new UserPoolException("NotAuthorizedException", "Password attempts exceeded");
    }
    String folded = name.toLowerCase(Locale.ROOT);
    String stranger = folded.contains("@") ? uuid(folded) : folded;
    SrpVerifier simulated = SrpVerifier.simulated(poolName, stranger, bytes(seed + folded));
    String userId = user.map(found -> found.profile().username()).orElse(stranger);
    SrpVerifier verifier = user.map(User::password).orElse(simulated);
    SrpExchange exchange = SrpExchange.begin(verifier, publicA);
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    String secretBlock = Base64.getEncoder().encodeToString(secret);
    begun.keep(secretBlock, new Begun(clientId, account, userId, exchange));
    return new Challenge(userId, verifier.salt(), exchange.publicB(), secretBlock);
  }

  /** Ends an exchange: it is used up, whatever comes of it. */
  public SignInOutcome answer(String clientId, Proof proof) {
    Optional<Begun> found =
        begun
            .take(proof.secretBlock())
            .filter(known -> known.clientId().equals(clientId))
            .filter(known -> names(known, proof.username()));
    if (found.isEmpty()) {
      return new SignInOutcome.Refused(WRONG);
    }
    String account = found.get().account();
    if (lockout.isLocked(account)) {
      return new SignInOutcome.Refused("Password attempts exceeded");
    }
    boolean proven =
        found
            .get()
            .exchange()
            .isProof(
                Base64.getDecoder().decode(proof.secretBlock()),
                proof.timestamp(),
                proof.signature());
    Optional<User> user = users.find(account);
    if (!proven || user.isEmpty() || !timestamps.isNow(proof.timestamp())) {
      lockout.failed(account);
      return new SignInOutcome.Refused(WRONG);
    }
    lockout.succeeded(account);
    return SignInOutcome.ofRightPassword(user.get());
  }

  private boolean names(Begun known, String username) {
    return known.userId().equalsIgnoreCase(username)
        || users
            .find(username)
            .filter(user -> user.profile().username().equals(known.userId()))
            .isPresent();
  }

  private String uuid(String name) {
    return UUID.nameUUIDFromBytes(bytes(seed + " id of " + name)).toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
