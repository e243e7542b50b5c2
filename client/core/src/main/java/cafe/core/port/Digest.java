package cafe.core.port;

import java.util.function.Consumer;

/** SHA-256. */
public interface Digest {
  /** The 32 bytes of an ASCII text's hash. */
  void sha256(String ascii, Consumer<byte[]> hash);
}
