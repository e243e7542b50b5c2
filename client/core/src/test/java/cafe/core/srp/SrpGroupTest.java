package cafe.core.srp;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.testing.JvmSrp;
import cafe.core.testing.SrpServer;
import org.junit.jupiter.api.Test;

class SrpGroupTest {
  private final JvmSrp numbers = new JvmSrp();
  private final SrpGroup small = new SrpGroup(numbers, Rfc5054.N, "2", Rfc5054.MULTIPLIER);

  @Test
  void rfc5054AppendixBAFromItsPrivateKey() {
    assertThat(small.power(Rfc5054.CLIENT_PRIVATE)).isEqualTo(Rfc5054.CLIENT_PUBLIC);
  }

  @Test
  void rfc5054AppendixBVFromX() {
    assertThat(small.power(Rfc5054.X)).isEqualTo(Rfc5054.VERIFIER);
  }

  @Test
  void rfc5054AppendixBPremasterSecret() {
    assertThat(
            small.secret(
                Rfc5054.SERVER_PUBLIC, Rfc5054.CLIENT_PRIVATE, Rfc5054.SCRAMBLER, Rfc5054.X))
        .isEqualTo(Rfc5054.SECRET);
  }

  @Test
  void nIsThatOfRfc5054AppendixA() {
    assertThat(SrpServer.N.toString(16)).isEqualTo(Rfc5054.N_3072);
    assertThat(SrpGroup.cognito(numbers).isZero(Rfc5054.N_3072)).isTrue();
    assertThat(SrpServer.N.isProbablePrime(32)).isTrue();
  }

  @Test
  void kIsTheHashOfNAndG() {
    assertThat(SrpGroup.K).isEqualTo(SrpServer.multiplier().toString(16));
  }

  @Test
  void zeroIsZeroInAllItsForms() {
    SrpGroup cognito = SrpGroup.cognito(numbers);
    assertThat(cognito.isZero("0")).isTrue();
    assertThat(cognito.isZero(Rfc5054.N_3072)).isTrue();
    assertThat(cognito.isZero(SrpServer.N.shiftLeft(1).toString(16))).isTrue();
    assertThat(cognito.isZero("1")).isFalse();
  }
}
