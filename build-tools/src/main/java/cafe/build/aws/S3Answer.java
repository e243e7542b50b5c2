package cafe.build.aws;

import java.nio.charset.StandardCharsets;

/** What a server that speaks S3 has answered. */
final class S3Answer {
  private final int status;
  private final String etag;
  private final String bucketRegion;
  private final byte[] body;

  /**
   * @param etag "" for none
   * @param bucketRegion where the bucket is, if it says so; else ""
   * @param body not to be changed any more
   */
  S3Answer(int status, String etag, String bucketRegion, byte[] body) {
    this.status = status;
    this.etag = etag.replace("\"", "");
    this.bucketRegion = bucketRegion;
    this.body = body;
  }

  int status() {
    return status;
  }

  boolean isGood() {
    return status / 100 == 2;
  }

  /** Whether the same request may be answered otherwise in a moment. */
  boolean mayPass() {
    return status == 429 || status >= 500 || text().contains("<Code>RequestTimeout</Code>");
  }

  /** Without quotation marks; "" for none. */
  String etag() {
    return etag;
  }

  /** Not to be changed. */
  byte[] body() {
    return body;
  }

  String text() {
    return isGood() ? "" : new String(body, StandardCharsets.UTF_8);
  }

  /** Such as {@code 403 AccessDenied}; where the bucket is elsewhere, that too. */
  String refusal(String region) {
    String code = S3Xml.first(text(), "Code").orElse("");
    String elsewhere =
        bucketRegion.isEmpty() || bucketRegion.equals(region)
            ? ""
            : ", the bucket is in the region " + bucketRegion;
    return (status + " " + code).strip() + elsewhere;
  }
}
