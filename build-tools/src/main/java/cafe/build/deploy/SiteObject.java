package cafe.build.deploy;

import cafe.build.encoding.ContentEncoding;
import java.util.regex.Pattern;

/** A file of the site as the bucket has to hold it. */
public final class SiteObject {
  /** A hash in the name: eight hex digits or more, before the extension. */
  private static final Pattern NAMED_BY_CONTENT =
      Pattern.compile("(?:.*/)?[^/]+[.-][0-9a-f]{8,64}\\.[^/]+");

  private static final String A_YEAR = "public, max-age=31536000, immutable";

  /** Kept, but asked for each time: a release is seen at once, also where CloudFront is behind. */
  private static final String ASK_EACH_TIME = "no-cache";

  private final String key;
  private final byte[] bytes;
  private final String sha256;
  private final Headers headers;

  SiteObject(String key, byte[] bytes, String sha256, Headers headers) {
    this.key = key;
    this.bytes = bytes;
    this.sha256 = sha256;
    this.headers = headers;
  }

  /** A file with the type and the cache rule that its name and its bytes ask for. */
  public static SiteObject of(String path, byte[] bytes) {
    String rule = isNamedByContent(path) ? A_YEAR : ASK_EACH_TIME;
    Headers headers = new Headers(ContentTypes.of(path, bytes), rule, "");
    return new SiteObject(path, bytes, Digest.sha256(bytes), headers);
  }

  /** The same file compressed, beside it. */
  SiteObject encoded(ContentEncoding encoding) {
    byte[] smaller = encoding.encode(bytes);
    String variant = key + encoding.suffix();
    Headers encoded = headers.encoded(encoding.coding());
    return new SiteObject(variant, smaller, Digest.sha256(smaller), encoded);
  }

  static boolean isNamedByContent(String key) {
    return NAMED_BY_CONTENT.matcher(key).matches();
  }

  /** Its path, without a slash at the start. */
  public String key() {
    return key;
  }

  /** Its content; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** The hash of its content, in hex. */
  public String sha256() {
    return sha256;
  }

  /** How it is answered for. */
  public Headers headers() {
    return headers;
  }

  /** When it is sent. */
  public Phase phase() {
    if (isNamedByContent(key)) {
      return Phase.ASSETS;
    }
    return headers.contentType().equals(ContentTypes.HTML) ? Phase.PAGES : Phase.OTHERS;
  }
}
