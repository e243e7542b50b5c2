package cafe.build.deploy;

/**
 * How S3 answers for an object.
 *
 * @param contentType with its charset, if it is text
 * @param cacheControl RFC 9111, section 5.2.2
 * @param contentEncoding "" for none
 */
public record Headers(String contentType, String cacheControl, String contentEncoding) {
  /** The same, for bytes that are compressed. */
  Headers encoded(String coding) {
    return new Headers(contentType, cacheControl, coding);
  }

  /** What differs from other headers, for a plan's line. */
  String differenceFrom(Headers before) {
    if (!contentType.equals(before.contentType)) {
      return "type was " + before.contentType;
    }
    return cacheControl.equals(before.cacheControl)
        ? "encoding was " + (before.contentEncoding.isEmpty() ? "none" : before.contentEncoding)
        : "cache rule was " + before.cacheControl;
  }
}
