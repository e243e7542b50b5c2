package cafe.build.deploy;

/** A content with the ETag that it had. */
public final class Versioned {
  private final byte[] bytes;
  private final String etag;

  /**
   * @param bytes not to be changed any more
   * @param etag without quotation marks
   */
  public Versioned(byte[] bytes, String etag) {
    this.bytes = bytes;
    this.etag = etag;
  }

  /** The content; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** Without quotation marks. */
  public String etag() {
    return etag;
  }
}
