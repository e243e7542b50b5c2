package cafe.local.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of the site as a browser gets it.
 *
 * @param contentType its media type
 * @param cacheControl how long it may be kept, as the deployer sets it
 * @param body its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that live as long as one exchange; never compared
record SiteFile(String contentType, String cacheControl, byte[] body) {
  /** MD5 as S3 makes the ETag of an object that was put whole. */
  String etag() {
    try {
      byte[] digest = MessageDigest.getInstance("MD5").digest(body);
      return "\"" + HexFormat.of().formatHex(digest) + "\"";
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("Every Java has MD5", impossible);
    }
  }
}
