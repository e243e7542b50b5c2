package cafe.core.srp;

import cafe.core.outcome.Outcome;
import cafe.core.outcome.SignInFailures;
import cafe.core.port.Json;
import cafe.core.port.SrpPlatform;
import java.util.function.Consumer;

/** The proof of a password: what answers the challenge PASSWORD_VERIFIER. */
public final class PasswordClaim {
  private final String timestamp;
  private final String signature;

  private PasswordClaim(String timestamp, String signature) {
    this.timestamp = timestamp;
    this.signature = signature;
  }

  /**
   * Proves the password, which goes nowhere; not to a server whose challenge is none that an honest
   * one makes.
   *
   * @param asked the parameters of the challenge PASSWORD_VERIFIER
   * @param poolName the pool's id after its underscore
   * @param nowMillis by the server's clock: Cognito refuses claims that are minutes off
   */
  public static void of(
      SrpKey key,
      Json asked,
      String poolName,
      String password,
      double nowMillis,
      SrpPlatform platform,
      Consumer<Outcome<PasswordClaim>> next) {
    String identity = poolName + asked.text("USER_ID_FOR_SRP");
    String timestamp = Timestamp.of(platform.httpDate(nowMillis));
    String signed =
        platform.utf8(identity)
            + platform.hex(asked.text("SECRET_BLOCK"))
            + platform.utf8(timestamp);
    key.agree(
        asked.text("SRP_B"),
        asked.text("SALT"),
        identity,
        password,
        derived ->
            platform.hmac(
                derived,
                signed,
                code ->
                    next.accept(Outcome.of(new PasswordClaim(timestamp, platform.base64(code))))),
        () -> next.accept(Outcome.failed(SignInFailures.untrusted())));
  }

  /** TIMESTAMP. */
  public String timestamp() {
    return timestamp;
  }

  /** PASSWORD_CLAIM_SIGNATURE, in base64. */
  public String signature() {
    return signature;
  }
}
