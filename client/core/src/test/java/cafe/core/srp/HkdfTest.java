package cafe.core.srp;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.testing.JvmSrp;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HkdfTest {
  private final JvmSrp hashes = new JvmSrp();
  private String found = "";

  @Test
  void rfc5869AppendixA1() {
    Hkdf.firstBlock(
        hashes,
        "000102030405060708090a0b0c",
        "0b".repeat(22),
        "f0f1f2f3f4f5f6f7f8f9",
        block -> found = block);
    assertThat(found).isEqualTo("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
  }

  @Test
  void theInfoIsCognitos() {
    assertThat(Hkdf.CALDERA)
        .isEqualTo(JvmSrp.hexOf("Caldera Derived Key".getBytes(StandardCharsets.UTF_8)));
  }
}
