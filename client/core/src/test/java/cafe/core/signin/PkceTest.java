package cafe.core.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.testing.FakePlatform;
import org.junit.jupiter.api.Test;

class PkceTest {
  private final FakePlatform platform = new FakePlatform();

  @Test
  void makesTheChallengeOfRfc7636AppendixB() {
    StringBuilder challenge = new StringBuilder();
    Pkce.challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", platform, challenge::append);
    assertThat(challenge).hasToString("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  }

  @Test
  void makesAVerifierOf256Bits() {
    assertThat(Pkce.verifier(platform)).hasSize(43).isNotEqualTo(Pkce.verifier(platform));
  }
}
