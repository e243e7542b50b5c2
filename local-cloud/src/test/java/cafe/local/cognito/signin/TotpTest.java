package cafe.local.cognito.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
  /** The ASCII characters 12345678901234567890 of RFC 6238 appendix B, in base32. */
  private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  /** RFC 6238 appendix B has eight digits; the last six of them are the code of six. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void agreesWithRfc6238AppendixB(long seconds, String code) {
    assertThat(Totp.code(SECRET, seconds / 30)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"-1, true", "0, true", "1, true", "-2, false", "2, false"})
  void takesOneStepOfDrift(long drift, boolean good) {
    Instant at = Instant.ofEpochSecond(1_234_567_890);
    long step = at.getEpochSecond() / 30 + drift;

    assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, step), at))
        .isEqualTo(good ? OptionalLong.of(step) : OptionalLong.empty());
  }

  @Test
  void makesAnotherSecretEachTime() {
    assertThat(Totp.newSecret()).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.newSecret());
  }
}
