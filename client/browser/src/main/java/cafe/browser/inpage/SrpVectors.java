package cafe.browser.inpage;

import cafe.browser.Browser;
import cafe.core.port.Json;
import cafe.core.srp.PasswordClaim;
import cafe.core.srp.SrpKey;

/** The vectors of SRP, as the browser computes them. */
public final class SrpVectors {
  /** One exchange, computed with Python: a = a5a5..., b = 5b5b..., 32 bytes each. */
  private static final String SERVER_PUBLIC =
      "1851c31f11cc8539089eb43727f8e290c4cc05659dec8ae1961c42a60b715912"
          + "8dd82a4a7dd15020c42fa93a3f24add9fc0f38abd79424b387f55fc8c96048c5"
          + "ea95a20233c2ba7d86d651be68f87f5de693669aba734278e6503c343612d057"
          + "40c79029f599f0a0c08d9b958b48908096f44fa9dc0247ef32d9652a57856adf"
          + "5392c5291e34ce567f846aa19e42b887c5655dce47d1179b3686bdf542105337"
          + "57ff5ad498335fd7fd0b744833e101c337357a16af2ee84f4679f59e82a1e557"
          + "d5ee8b52ce5074b85a8e52a448e10aed08ba381bfddf4d3ce32549163b118d16"
          + "9d1bf2d7e669aa6d22043b9535e6d5b39de83efecb26b76c761a7f1050cf3ea3"
          + "bc386db83964542a90bcf0773e6142f5e63fac927e13fa3c3813b470d8269320"
          + "7a8ab407e1720ae6368e2f9d3a14a8d88dc1d573c6c487b3cd73b27cf29c0b2e"
          + "06b6f968939c8888b92162ac76ccd2c12d210d8a7c4c748f10481bbd5fae500e"
          + "10dcf605c996bb69fa61f6b3aa453f4884ef424820b0645e13b6454dff4b6554";

  private static final String SALT = "00b1c2d3e4f5061728394a5b6c7d8e9f";
  private static final double NOW_MILLIS = 1_795_237_567_000.0;

  private final WebSrp srp = new WebSrp();
  private final Expectation expectation;

  /** Hears what was expected and what was found. */
  public interface Expectation {
    /** One vector. */
    void equal(String name, String expected, String found);
  }

  private SrpVectors(Expectation expectation) {
    this.expectation = expectation;
  }

  /** All of them; some are answered later. */
  public static void hold(Expectation expectation) {
    SrpVectors vectors = new SrpVectors(expectation);
    vectors.numbers();
    vectors.notations();
    vectors.hashes();
    vectors.claim();
  }

  private void numbers() {
    equal("RFC 5054 B: A", Rfc5054.CLIENT_PUBLIC, power("2", Rfc5054.CLIENT_PRIVATE));
    equal("RFC 5054 B: v", Rfc5054.VERIFIER, power("2", Rfc5054.X));
    equal(
        "RFC 5054 B: premaster secret",
        Rfc5054.SECRET,
        power(
            srp.minusProduct(
                Rfc5054.SERVER_PUBLIC, Rfc5054.MULTIPLIER, Rfc5054.VERIFIER, Rfc5054.N),
            srp.plusProduct(Rfc5054.CLIENT_PRIVATE, Rfc5054.SCRAMBLER, Rfc5054.X)));
    equal("RFC 5054 B: B modulo N", Rfc5054.SERVER_PUBLIC, power(Rfc5054.SERVER_PUBLIC, "1"));
    equal("zero modulo N", "0", power(Rfc5054.N, "1"));
    equal("a power of zero", "1", power("2", "0"));
    equal("never negative", "5", srp.minusProduct("1", "2", "3", "a"));
    String ones = "ffffffffffffffff";
    equal(
        "RFC 5054 A: 3072 bits, from pi",
        Rfc5054.N_3072,
        ones + srp.plusProduct(srp.pi(2942), "1", "19cac9") + ones);
    equal("32 random bytes", "true", "" + (srp.random(32).length() == 64));
  }

  private void notations() {
    equal(
        "UTF-8 of Gr\u00FC\u00DFe \u20AC",
        "4772c3bcc39f6520e282ac",
        srp.utf8("Gr\u00FC\u00DFe \u20AC"));
    equal("RFC 4648 10: foob", "Zm9vYg==", srp.base64("666f6f62"));
    equal("RFC 4648 10: Zm9vYmE=", "666f6f6261", srp.hex("Zm9vYmE="));
    equal("refuses what is no base64", "", srp.hex("?"));
    equal("RFC 9110 5.6.7", "Sun, 06 Nov 1994 08:49:37 GMT", srp.httpDate(784111777000.0));
    equal("quotes", "\"a\\\"\\n\"", srp.quoted("a\"\n"));
  }

  private void hashes() {
    srp.hash(
        "616263",
        hash ->
            equal(
                "FIPS 180-4: abc",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                hash));
    hmac(
        "RFC 4231 4.2",
        "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b",
        srp.utf8("Hi There"),
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    hmac(
        "RFC 4231 4.3",
        srp.utf8("Jefe"),
        srp.utf8("what do ya want for nothing?"),
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    hmac(
        "RFC 5869 A.1: PRK",
        "000102030405060708090a0b0c",
        "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b",
        "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5");
    hmac(
        "RFC 5869 A.1: T(1)",
        "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5",
        "f0f1f2f3f4f5f6f7f8f901",
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
  }

  private void claim() {
    Json asked =
        new Browser()
            .read(
                "{\"USER_ID_FOR_SRP\":\"frank\",\"SALT\":\""
                    + SALT
                    + "\",\"SRP_B\":\""
                    + SERVER_PUBLIC
                    + "\",\"SECRET_BLOCK\":\""
                    + srp.base64(allBytes())
                    + "\"}");
    KnownSrp known = new KnownSrp();
    PasswordClaim.of(
        SrpKey.create(known),
        asked,
        "AbCdEf123",
        "Kaffee, s\u00FC\u00DF & stark 1",
        NOW_MILLIS,
        known,
        outcome ->
            outcome.to(
                claim ->
                    equal(
                        "Cognito's SRP, as Python has it",
                        "Sat Nov 21 05:06:07 UTC 2026 KtO9ujAFY6rK4QBeGQbWx06O5BW7UhmlsjON0E661nk=",
                        claim.timestamp() + " " + claim.signature()),
                failure -> equal("Cognito's SRP, as Python has it", "a claim", failure.code())));
  }

  private static String allBytes() {
    String digits = "0123456789abcdef";
    String bytes = "";
    for (int i = 0; i < 256; i++) {
      bytes += digits.substring(i / 16, i / 16 + 1) + digits.substring(i % 16, i % 16 + 1);
    }
    return bytes;
  }

  private void hmac(String name, String key, String data, String expected) {
    srp.hmac(key, data, code -> equal(name, expected, code));
  }

  private String power(String base, String exponent) {
    return srp.modPow(base, exponent, Rfc5054.N);
  }

  private void equal(String name, String expected, String found) {
    expectation.equal(name, expected, found);
  }

  /** Its random numbers are known. */
  private static final class KnownSrp extends WebSrp {
    @Override
    public String random(int bytes) {
      return "a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5";
    }
  }
}
