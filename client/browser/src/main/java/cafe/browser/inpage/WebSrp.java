package cafe.browser.inpage;

import cafe.core.port.SrpPlatform;
import elemental2.core.JsDate;
import elemental2.promise.Promise;
import java.util.function.Consumer;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;

/** Big numbers by BigInt, hashes by Web Cryptography: WebSrp.native.js. */
public class WebSrp implements SrpPlatform {
  @Override
  public String modPow(String base, String exponent, String modulus) {
    return power(base, exponent, modulus);
  }

  @Override
  public String random(int bytes) {
    return randomHex(bytes);
  }

  @Override
  public String pi(int bits) {
    return piOf(bits);
  }

  @Override
  public String plusProduct(String a, String b, String c) {
    return sum(a, b, c);
  }

  @Override
  public String minusProduct(String a, String b, String c, String modulus) {
    return difference(a, b, c, modulus);
  }

  @Override
  public void hash(String bytes, Consumer<String> hash) {
    pass(digest(bytes), hash);
  }

  @Override
  public void hmac(String key, String bytes, Consumer<String> code) {
    pass(sign(key, bytes), code);
  }

  @Override
  public String utf8(String text) {
    return encode(text);
  }

  @Override
  public String base64(String hex) {
    return toBase64(hex);
  }

  @Override
  public String hex(String base64) {
    return fromBase64(base64);
  }

  @Override
  public String httpDate(double millis) {
    return new JsDate(millis).toUTCString();
  }

  @Override
  public String quoted(String text) {
    return stringify(text);
  }

  private static void pass(Promise<String> promise, Consumer<String> next) {
    promise.then(
        hex -> {
          next.accept(hex);
          return null;
        });
  }

  @JsMethod
  private static native String power(String base, String exponent, String modulus);

  @JsMethod
  private static native String randomHex(int count);

  @JsMethod
  private static native String piOf(int bits);

  @JsMethod
  private static native String sum(String a, String b, String c);

  @JsMethod
  private static native String difference(String a, String b, String c, String modulus);

  @JsMethod
  private static native Promise<String> digest(String bytes);

  @JsMethod
  private static native Promise<String> sign(String key, String bytes);

  @JsMethod
  private static native String encode(String text);

  @JsMethod
  private static native String toBase64(String hex);

  @JsMethod
  private static native String fromBase64(String base64);

  @JsMethod(namespace = JsPackage.GLOBAL, name = "JSON.stringify")
  private static native String stringify(String text);
}
