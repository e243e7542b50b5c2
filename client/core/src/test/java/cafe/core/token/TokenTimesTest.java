package cafe.core.token;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.testing.FakePlatform;
import cafe.core.testing.Sites;
import cafe.core.testing.Tokens;
import org.junit.jupiter.api.Test;

/** To the millisecond: a token is good before its end, and hardly before its beginning. */
class TokenTimesTest {
  private final VerifiedJws token =
      VerifiedJws.fromStorage(Sites.value(Jws.parse(Tokens.good(), new FakePlatform())));

  @Test
  void isDeadAtTheMomentItExpires() {
    double endMillis = Tokens.EXPIRES_AT_SECONDS * 1000.0;

    assertThat(Sites.value(token.check(Sites.good(), endMillis - 1))).isNotNull();
    assertThat(Sites.failure(token.check(Sites.good(), endMillis)).code()).isEqualTo("exp");
  }

  @Test
  void mayBeAMinuteYoungerThanTheClockSays() {
    double issuedMillis = Tokens.ISSUED_AT_SECONDS * 1000.0;

    assertThat(Sites.value(token.check(Sites.good(), issuedMillis - 59_999))).isNotNull();
    assertThat(Sites.failure(token.check(Sites.good(), issuedMillis - 60_000)).code())
        .isEqualTo("iat");
  }
}
