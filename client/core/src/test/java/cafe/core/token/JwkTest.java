package cafe.core.token;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.outcome.Failure;
import cafe.core.testing.FakePlatform;
import cafe.core.testing.Sites;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** RFC 7515 appendix A.2: a JWS with RS256. */
class JwkTest {
  private static final String MODULUS =
      "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yR"
          + "T-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS"
          + "-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2et"
          + "hFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ";
  private static final String SIGNED =
      "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
  private static final String SIGNATURE =
      "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CU"
          + "Ar7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_d"
          + "O--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0ig"
          + "cN_IoypGlUPQGe77Rw";

  private final FakePlatform platform = new FakePlatform();
  private final List<VerifiedJws> verified = new ArrayList<>();
  private final List<Failure> refused = new ArrayList<>();

  @Test
  void acceptsTheSignatureOfTheRfc() {
    verify(SIGNED + "." + SIGNATURE);
    assertThat(verified).hasSize(1);
  }

  @Test
  void refusesTheSignatureOfTheRfcWithOneCharacterChanged() {
    verify(SIGNED + "." + SIGNATURE.replace("cC4h", "cC4i"));
    assertThat(refused.get(0).code()).isEqualTo("signature");
  }

  @Test
  void refusesTheTextOfTheRfcWithOneCharacterChanged() {
    verify(SIGNED.replace("MTkzODAs", "MTkzODEs") + "." + SIGNATURE);
    assertThat(refused.get(0).code()).isEqualTo("signature");
  }

  @Test
  void refusesTheTextOfTheRfcWithoutASignature() {
    verify(SIGNED + ".");
    assertThat(refused.get(0).code()).isEqualTo("signature");
  }

  @Test
  void refusesAFourthPart() {
    assertThat(Sites.failure(Jws.parse(SIGNED + "." + SIGNATURE + ".", platform)).code())
        .isEqualTo("malformed");
  }

  private void verify(String compact) {
    new Jwk(MODULUS, "AQAB")
        .verify(Sites.value(Jws.parse(compact, platform)), platform, verified::add, refused::add);
  }
}
