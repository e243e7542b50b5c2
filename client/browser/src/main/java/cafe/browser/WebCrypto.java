package cafe.browser;

import elemental2.core.ArrayBuffer;
import elemental2.core.JsArray;
import elemental2.core.Uint8Array;
import elemental2.promise.Promise;
import java.util.function.Consumer;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.annotations.JsType;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** Web Cryptography (W3C): RS256 signatures, SHA-256 and randomness. */
final class WebCrypto {
  private static final String RS256 = "RSASSA-PKCS1-v1_5";
  private static final String SHA_256 = "SHA-256";

  @JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "?")
  interface Crypto {
    @JsProperty
    SubtleCrypto getSubtle();

    Object getRandomValues(Uint8Array array);
  }

  @JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "?")
  interface SubtleCrypto {
    Promise<Object> importKey(
        String format, Object key, Object algorithm, boolean extractable, JsArray<String> usages);

    Promise<Boolean> verify(Object algorithm, Object key, Uint8Array signature, Uint8Array data);

    Promise<ArrayBuffer> digest(String algorithm, Uint8Array data);
  }

  @JsType(isNative = true, namespace = JsPackage.GLOBAL)
  static final class TextEncoder {
    native Uint8Array encode(String text);
  }

  private WebCrypto() {}

  @JsProperty(namespace = JsPackage.GLOBAL)
  private static native Crypto getCrypto();

  static void verify(
      String modulus, String exponent, String signed, String signature, Consumer<Boolean> answer) {
    SubtleCrypto subtle = getCrypto().getSubtle();
    subtle
        .importKey(
            "jwk",
            JsPropertyMap.of("kty", "RSA", "n", modulus, "e", exponent),
            JsPropertyMap.of("name", RS256, "hash", SHA_256),
            false,
            JsArray.of("verify"))
        .then(
            key ->
                subtle.verify(
                    RS256, key, Base64.bytes(signature), new TextEncoder().encode(signed)))
        .catch_(unusableKey -> Promise.resolve(false))
        .then(
            valid -> {
              answer.accept(valid);
              return null;
            });
  }

  static void sha256(String ascii, Consumer<byte[]> hash) {
    getCrypto()
        .getSubtle()
        .digest(SHA_256, new TextEncoder().encode(ascii))
        .then(
            buffer -> {
              hash.accept(Js.uncheckedCast(new Uint8Array(buffer)));
              return null;
            });
  }

  /** A Uint8Array reads like a byte[] whose values were masked with 255, which core does anyway. */
  static byte[] randomBytes(int count) {
    return Js.uncheckedCast(getCrypto().getRandomValues(new Uint8Array(count)));
  }
}
