package cafe.browser.inpage;

import cafe.browser.Browser;
import cafe.core.srp.PasswordClaim;
import cafe.core.srp.SrpKey;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsMethod;

/**
 * The arithmetic of signing in inside the page, and nothing around it: an entry point that the
 * benchmarks time beside libraries (bench/), not part of the page. SrpOnly.native.js makes of it
 * what they call.
 */
public final class SrpOnly {
  private final WebSrp srp = new WebSrp();
  private final SrpKey key = SrpKey.create(srp);

  /** A fresh key. */
  @JsMethod
  public static SrpOnly create() {
    return new SrpOnly();
  }

  /** A, in hexadecimal. */
  @JsMethod
  public String publicKey() {
    return key.publicKey();
  }

  /** Proves the password to whoever sent these parameters of a challenge, as JSON. */
  @JsMethod
  public void prove(
      String pool, String password, String asked, double nowMillis, Text proved, Text refused) {
    PasswordClaim.of(
        key,
        new Browser().read(asked),
        pool,
        password,
        nowMillis,
        srp,
        claim ->
            claim.to(
                good -> proved.accept(good.signature()),
                failure -> refused.accept(failure.code())));
  }

  /** Hears a text. */
  @JsFunction
  public interface Text {
    /** That text. */
    void accept(String text);
  }
}
