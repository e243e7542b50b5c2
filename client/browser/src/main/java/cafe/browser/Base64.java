package cafe.browser;

import elemental2.core.Uint8Array;
import jsinterop.annotations.JsMethod;

/** Base64url without padding (RFC 4648 section 5), decoded by the browser: Base64.native.js. */
final class Base64 {
  private Base64() {}

  /** The first bytes, encoded. */
  @JsMethod
  static native String encode(byte[] bytes, int length);

  /** The bytes; none if it is not base64url. */
  @JsMethod
  static native Uint8Array bytes(String encoded);

  /** The text whose UTF-8 it is; empty if it is not that. */
  @JsMethod
  static native String text(String encoded);
}
