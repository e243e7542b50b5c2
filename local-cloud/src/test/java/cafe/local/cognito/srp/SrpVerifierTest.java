package cafe.local.cognito.srp;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class SrpVerifierTest {
  private static final BigInteger SALT = new BigInteger("1234567890abcdef1234567890abcdef", 16);

  /** Its first byte is over 7F, so that Cognito puts a zero byte before it. */
  private static final BigInteger HIGH_SALT =
      new BigInteger("f234567890abcdef1234567890abcdef", 16);

  @Test
  void agreesWithAVectorMadeByHashlibAndPowOfPython() {
    assertThat(hex(SrpVerifier.of("AbCdEf123", "frank", "Latte-Art-2026!", SALT)))
        .startsWith("f1c6a87454e62e5692509812d88ac9ceca63abc4a2457e152b36feb60a490410");
  }

  @Test
  void padsTheSaltAsToByteArrayDoes() {
    assertThat(hex(SrpVerifier.of("AbCdEf123", "frank", "Latte-Art-2026!", HIGH_SALT)))
        .startsWith("e3d627503d484d86d0973f9935625a41c6f2b6f8a8460324001b1ee5f908d5b3");
  }

  @Test
  void matchesItsPasswordOnly() {
    SrpVerifier verifier = SrpVerifier.of("AbCdEf123", "frank", "Latte-Art-2026!");

    assertThat(verifier.matches("Latte-Art-2026!")).isTrue();
    assertThat(verifier.matches("Latte-Art-2026?")).isFalse();
  }

  @Test
  void saltsEveryPasswordAnew() {
    assertThat(SrpVerifier.of("AbCdEf123", "frank", "Latte-Art-2026!").verifier())
        .isNotEqualTo(SrpVerifier.of("AbCdEf123", "frank", "Latte-Art-2026!").verifier());
  }

  @Test
  void computesInASafePrimeGroupOf3072Bits() {
    assertThat(SrpGroup.N.bitLength()).isEqualTo(3072);
    assertThat(SrpGroup.N.isProbablePrime(20)).isTrue();
    assertThat(SrpGroup.N.shiftRight(1).isProbablePrime(20)).isTrue();
  }

  private static String hex(SrpVerifier verifier) {
    return verifier.verifier().toString(16);
  }
}
