package cafe.core.token;

import cafe.core.outcome.Failure;
import cafe.core.outcome.Sentences;
import cafe.core.port.SignatureCheck;
import java.util.function.Consumer;

/** One RSA public key of the user pool (RFC 7518 section 6.3.1). */
public final class Jwk {
  private final String modulus;
  private final String exponent;

  Jwk(String modulus, String exponent) {
    this.modulus = modulus;
    this.exponent = exponent;
  }

  /** Goes on with the token as a verified one, if this key signed it. */
  public void verify(
      Jws jws, SignatureCheck signatures, Consumer<VerifiedJws> next, Consumer<Failure> refuse) {
    signatures.verify(
        modulus,
        exponent,
        jws.signingInput(),
        jws.signature(),
        valid -> {
          if (valid) {
            next.accept(new VerifiedJws(jws));
          } else {
            refuse.accept(Sentences.wrong("signature"));
          }
        });
  }
}
