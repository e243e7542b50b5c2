package cafe.local.cognito.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** With the example of RFC 7636 appendix B. */
class PkceTest {
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

  @Test
  void matchesTheVerifierOfRfc7636AppendixB() {
    assertThat(new Pkce(CHALLENGE).matches(VERIFIER)).isTrue();
  }

  @Test
  void refusesAnotherVerifier() {
    assertThat(new Pkce(CHALLENGE).matches(VERIFIER.replace('d', 'e'))).isFalse();
  }

  @Test
  void refusesAVerifierThatIsTooShort() {
    assertThat(new Pkce(CHALLENGE).matches(VERIFIER.substring(1))).isFalse();
  }

  @Test
  void refusesAChallengeThatIsNoSha256() {
    assertThatThrownBy(() -> new Pkce(CHALLENGE + "A"))
        .hasMessage("A code challenge has 43 base64url characters");
  }
}
