package cafe.build.stack;

/**
 * A file that CloudFormation or Lambda reads from S3. Its key has the hash of its bytes, so that
 * other bytes are another key and a key that is there need not be sent.
 */
public final class Artifact {
  private final String key;
  private final String hash;
  private final String contentType;
  private final byte[] bytes;

  private Artifact(String key, String hash, String contentType, byte[] bytes) {
    this.key = key;
    this.hash = hash;
    this.contentType = contentType;
    this.bytes = bytes;
  }

  /**
   * Names it by its content.
   *
   * @param folder the key's first part
   * @param extension the key's end, with its dot
   */
  static Artifact of(String folder, String extension, String contentType, byte[] bytes) {
    String hash = Sha256.of(bytes);
    return new Artifact(folder + "/" + hash + extension, hash, contentType, bytes.clone());
  }

  /** Such as {@code code/9f86d0...08.jar}. */
  public String key() {
    return key;
  }

  /** SHA-256 of the bytes, in hex. */
  public String hash() {
    return hash;
  }

  /** Its media type. */
  public String contentType() {
    return contentType;
  }

  /** A copy of its content. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Its length in bytes. */
  public int size() {
    return bytes.length;
  }
}
