package cafe.build.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The path of an asset, made from its bytes: other bytes are another path, so browsers and
 * CloudFront may keep each for a year and never ask again.
 */
final class AssetName {
  /** 40 bits: among a thousand versions of one file, two the same by chance once in two million. */
  private static final int HASH_HEX_DIGITS = 10;

  private AssetName() {}

  /** {@code cafe.css} becomes {@code assets/cafe.0123456789.css}. */
  static String of(String path, byte[] bytes) {
    int dot = path.lastIndexOf('.');
    int end = dot > path.lastIndexOf('/') ? dot : path.length();
    return "assets/" + path.substring(0, end) + "." + hash(bytes) + path.substring(end);
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, HASH_HEX_DIGITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
