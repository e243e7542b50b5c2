package cafe.local.s3;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A presigned link by Signature Version 4 ("Authenticating Requests: Using Query Parameters"), of
 * any time, which the SDK does not make.
 */
final class PresignedLink {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private PresignedLink() {}

  static URI of(
      String method, URI object, Credentials credentials, Instant signedAt, Duration validity)
      throws GeneralSecurityException {
    String time = TIME.format(signedAt);
    String scope = time.substring(0, 8) + "/us-east-1/s3/aws4_request";
    String query =
        "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential="
            + URLEncoder.encode(credentials.accessKeyId() + "/" + scope, StandardCharsets.UTF_8)
            + "&X-Amz-Date="
            + time
            + "&X-Amz-Expires="
            + validity.toSeconds()
            + "&X-Amz-SignedHeaders=host";
    String canonical =
        String.join(
            "\n",
            method,
            object.getPath(),
            query,
            "host:" + object.getAuthority(),
            "",
            "host",
            "UNSIGNED-PAYLOAD");
    String toSign = String.join("\n", "AWS4-HMAC-SHA256", time, scope, hash(canonical));
    byte[] key = bytes("AWS4" + credentials.secretKey());
    for (String part : scope.split("/", -1)) {
      key = hmac(key, part);
    }
    String signature = HexFormat.of().formatHex(hmac(key, toSign));
    return URI.create(object + "?" + query + "&X-Amz-Signature=" + signature);
  }

  private static String hash(String text) throws GeneralSecurityException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(text)));
  }

  private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
