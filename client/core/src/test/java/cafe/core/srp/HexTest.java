package cafe.core.srp;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.testing.JvmSrp;
import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HexTest {
  @ParameterizedTest
  @ValueSource(strings = {"0", "00", "1", "7f", "80", "ff", "100", "0080", "07fff", "8000", "000"})
  void padsLikeBigIntegersToByteArray(String number) {
    assertThat(Hex.padded(number))
        .isEqualTo(JvmSrp.hexOf(new BigInteger(number, 16).toByteArray()));
  }
}
