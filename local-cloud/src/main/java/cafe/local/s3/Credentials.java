package cafe.local.s3;

/**
 * What signs requests to the local AWS. Nothing outside this machine knows these keys.
 *
 * @param accessKeyId names the key
 * @param secretKey signs
 */
public record Credentials(String accessKeyId, String secretKey) {
  /** The keys that the local cloud takes by default; its start prints them. */
  public static final Credentials LOCAL = new Credentials("local", "local-cloud");
}
