package cafe.browser;

import cafe.browser.inpage.SrpVectors;
import cafe.core.http.HttpResponse;
import cafe.core.signin.Pkce;
import cafe.core.token.Jwks;
import cafe.core.token.Jws;
import jsinterop.annotations.JsMethod;
import jsinterop.base.Js;

/**
 * The vectors of the RFCs, run by what a browser makes of this code: an entry point of its own, not
 * part of the page. The result is the text of {@code #selftest}.
 */
public final class SelfTest {
  private final Browser browser = new Browser();
  private int passed;
  private int failed;
  private String names = "";

  private SelfTest() {}

  /** Runs once, when the document has been read: SelfTest.native.js. */
  @JsMethod
  public static void start() {
    SelfTest test = new SelfTest();
    test.base64Url();
    test.utf8();
    test.parameters();
    test.json();
    test.storage();
    test.hashes();
    test.pkce();
    test.signatures();
    SrpVectors.hold(test::equal);
  }

  private void base64Url() {
    equal("RFC 4648 10: BASE64URL(\"\")", "", encoded(""));
    equal("RFC 4648 10: BASE64URL(\"f\")", "Zg", encoded("f"));
    equal("RFC 4648 10: BASE64URL(\"fo\")", "Zm8", encoded("fo"));
    equal("RFC 4648 10: BASE64URL(\"foo\")", "Zm9v", encoded("foo"));
    equal("RFC 4648 10: BASE64URL(\"foob\")", "Zm9vYg", encoded("foob"));
    equal("RFC 4648 10: BASE64URL(\"fooba\")", "Zm9vYmE", encoded("fooba"));
    equal("RFC 4648 10: BASE64URL(\"foobar\")", "Zm9vYmFy", encoded("foobar"));
    equal("RFC 4648 10: decodes Zm9vYg", "foob", Base64.text("Zm9vYg"));
    equal("RFC 4648 10: decodes Zm9vYmFy", "foobar", Base64.text("Zm9vYmFy"));
    equal(
        "RFC 7515 C: A-z_4ME",
        "A-z_4ME",
        Base64.encode(Js.uncheckedCast(Base64.bytes("A-z_4ME")), 5));
    equal("refuses padding", "", Base64.text("Zg=="));
    equal("refuses the other alphabet", "", Base64.text("Zm+/"));
    equal("refuses white space", "", Base64.text("Zm 9v"));
    equal("refuses a length that no encoder makes", "", Base64.text("Zm9vY"));
  }

  private void utf8() {
    equal(
        "RFC 3629 7: A, not identical to, alpha, full stop",
        "A\u2262\u0391.",
        Base64.text("QeKJos6RLg"));
    equal("RFC 3629 7: the third vector", "\u65E5\u672C\u8A9E", Base64.text("5pel5pys6Kqe"));
    equal("RFC 3629 7: beyond U+FFFF", "\uD84C\uDFB4", Base64.text("8KOOtA"));
    equal("refuses an overlong form", "", Base64.text("wIA"));
    equal("refuses half a character", "", Base64.text("4omi4g"));
  }

  private void parameters() {
    UrlParameters read = new UrlParameters("a=1&b=%C3%A9+x&c&&a%20b=%zz");
    equal("reads a value", "1", read.get("a"));
    equal("reads UTF-8 and a plus sign", "\u00E9 x", read.get("b"));
    equal("reads a name without a value", "", read.get("c"));
    equal("reads an encoded name, and leaves a bad percent sign", "%zz", read.get("a b"));
    equal("has nothing for a missing name", "", read.get("missing"));
    equal("finds nothing repeated", "false", "" + read.hasRepeated());
    equal("finds what is repeated", "true", "" + new UrlParameters("a=1&a=1").hasRepeated());
    equal("writes", "a=%C3%A9+%26", new UrlParameters("").with("a", "\u00E9 &").encoded());
  }

  private void json() {
    equal("reads a member", "x", JsJson.read("{\"a\":\"x\"}").text("a"));
    equal("takes no number for a text", "", JsJson.read("{\"a\":1}").text("a"));
    equal("takes no text for a number", "NaN", "" + JsJson.read("{\"a\":\"1\"}").number("a"));
    equal("takes a text for an amount", "18", "" + JsJson.read("{\"a\":\"18.00\"}").amount("a"));
    equal("takes nothing from what is no JSON", "", JsJson.read("{oops").text("a"));
    equal("takes nothing from null", "", JsJson.read("null").get("a").text("b"));
    equal("finds a group", "true", "" + JsJson.read("[\"owner\"]").contains("owner"));
    equal("joins", "a b", JsJson.read("[\"a\",\"b\"]").joined(" "));
  }

  private void storage() {
    WebStorage memory = new WebStorage("");
    equal("memory keeps", "true", "" + memory.put("cafe.selftest", "x"));
    equal("memory gives back", "x", memory.get("cafe.selftest"));
    WebStorage forbidden = new WebStorage("noSuchStorage");
    equal("a forbidden storage says so", "false", "" + forbidden.put("cafe.selftest", "x"));
    equal("a forbidden storage falls back to memory", "x", forbidden.get("cafe.selftest"));
    equal("a forbidden storage forgets", "", forget(forbidden));
  }

  private void hashes() {
    browser.sha256(
        "abc",
        hash ->
            equal(
                "FIPS 180-4: SHA-256(\"abc\")",
                "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0",
                browser.base64Url(hash, 32)));
    browser.sha256(
        "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y",
        hash ->
            equal(
                "OpenID Connect Core A.3: at_hash",
                "77QmUPtjPfzWtF2AnpK9RQ",
                browser.base64Url(hash, 16)));
  }

  private void pkce() {
    Pkce.challenge(
        "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
        browser,
        challenge ->
            equal("RFC 7636 B: S256", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", challenge));
  }

  private void signatures() {
    verify("RFC 7515 A.2: RS256", Rfc7515.SIGNED, Rfc7515.SIGNATURE, "true");
    verify(
        "RFC 7515 A.2: refuses another signature",
        Rfc7515.SIGNED,
        "d" + Rfc7515.SIGNATURE.substring(1),
        "false");
    verify("RFC 7515 A.2: refuses another text", Rfc7515.SIGNED + "0", Rfc7515.SIGNATURE, "false");
    verify("RFC 7515 A.2: refuses a missing signature", Rfc7515.SIGNED, "", "false");
    browser.verify(
        "no key",
        "AQAB",
        Rfc7515.SIGNED,
        Rfc7515.SIGNATURE,
        valid -> equal("refuses a key that is none", "false", "" + valid));
    Jws.parse(Rfc7515.UNSECURED, browser)
        .then(
            jws ->
                Jwks.process(HttpResponse.answer(200, "{\"keys\":[]}", 0, 0), browser)
                    .then(keys -> keys.keyFor(jws)))
        .to(
            key -> equal("RFC 7515 A.5: refuses an unsecured token", "alg", "accepted"),
            failure -> equal("RFC 7515 A.5: refuses an unsecured token", "alg", failure.code()));
  }

  private void verify(String name, String signed, String signature, String expected) {
    browser.verify(
        Rfc7515.MODULUS,
        Rfc7515.EXPONENT,
        signed,
        signature,
        valid -> equal(name, expected, "" + valid));
  }

  private void equal(String name, String expected, String found) {
    boolean same = expected.equals(found);
    passed += same ? 1 : 0;
    failed += same ? 0 : 1;
    names += (same ? "\nok " + name : "\nFAILED " + name + ": " + found + ", not " + expected);
    Dom.text("selftest", passed + " passed, " + failed + " failed" + names);
  }

  private static String forget(WebStorage storage) {
    storage.put("cafe.selftest", "");
    return storage.get("cafe.selftest");
  }

  private static String encoded(String ascii) {
    return Base64.encode(
        Js.uncheckedCast(new WebCrypto.TextEncoder().encode(ascii)), ascii.length());
  }
}
