package cafe.core.port;

import java.util.function.Consumer;

/** SHA-256 and HMAC over it (RFC 2104). Bytes are written in hexadecimal, two digits each. */
public interface Hashes {
  /** SHA-256. */
  void hash(String bytes, Consumer<String> hash);

  /**
   * HMAC-SHA-256.
   *
   * @param key not empty
   */
  void hmac(String key, String bytes, Consumer<String> code);
}
