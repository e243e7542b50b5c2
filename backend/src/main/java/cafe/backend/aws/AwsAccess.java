package cafe.backend.aws;

import java.util.Optional;

/**
 * How AWS is reached.
 *
 * @param region such as {@code us-east-1}
 * @param keys what signs; without them the SDK looks where Lambda puts them (SnapStart gives a URL
 *     instead of variables)
 * @param dynamoDbUrl instead of AWS's own endpoint; only for an AWS of one's own
 * @param s3Url likewise; buckets are then named in the path
 * @param statesUrl likewise
 */
public record AwsAccess(
    String region,
    Optional<Keys> keys,
    Optional<String> dynamoDbUrl,
    Optional<String> s3Url,
    Optional<String> statesUrl) {

  /**
   * An access key.
   *
   * @param sessionToken with temporary keys only
   */
  public record Keys(String id, String secret, Optional<String> sessionToken) {
    /** Names the key, never its secret. */
    @Override
    public String toString() {
      return "Keys[id=" + id + "]";
    }
  }
}
