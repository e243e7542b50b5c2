package cafe.core.srp;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.testing.JvmSrp;
import org.junit.jupiter.api.Test;

class Rfc4231Test {
  private final JvmSrp hashes = new JvmSrp();
  private String found = "";

  @Test
  void testCase2() {
    hashes.hmac(
        hashes.utf8("Jefe"), hashes.utf8("what do ya want for nothing?"), code -> found = code);
    assertThat(found).isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }
}
