package cafe.core.signin;

import cafe.core.port.Platform;
import java.util.function.Consumer;

/** Proof Key for Code Exchange with S256 (RFC 7636): a code is worth nothing to who stole it. */
public final class Pkce {
  /** 32 octets make 43 characters (section 4.1). */
  private static final int VERIFIER_BYTES = 32;

  private static final int SHA_256_BYTES = 32;

  private Pkce() {}

  /** A fresh one. */
  static String verifier(Platform platform) {
    return platform.base64Url(platform.randomBytes(VERIFIER_BYTES), VERIFIER_BYTES);
  }

  /** The verifier's hash (section 4.2). */
  public static void challenge(String verifier, Platform platform, Consumer<String> next) {
    platform.sha256(verifier, hash -> next.accept(platform.base64Url(hash, SHA_256_BYTES)));
  }
}
