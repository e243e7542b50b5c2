package cafe.build.deploy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests in hex. */
final class Digest {
  private Digest() {}

  static String sha256(byte[] bytes) {
    return of("SHA-256", bytes);
  }

  /** What S3 gives as the ETag of an object that was put in one part and not encrypted by KMS. */
  static String md5(byte[] bytes) {
    return of("MD5", bytes);
  }

  private static String of(String algorithm, byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has " + algorithm, impossible);
    }
  }
}
