package cafe.build.aws;

import cafe.build.deploy.BucketException;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.utils.http.SdkHttpUtils;

/**
 * Requests to one bucket, signed by the SDK and repeated with patience. The SDK's own S3 client
 * takes a second to load and to be built, which is all that a deploy without a change may take:
 * docs/decisions/0037-s3-without-its-client.md.
 */
final class S3Wire {
  private static final int MAX_ATTEMPTS = 4;
  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final AwsV4HttpSigner SIGNER = AwsV4HttpSigner.create();

  private final AwsCredentialsProvider credentials;
  private final String region;
  private final URI bucket;
  private final S3Http http;

  /**
   * @param bucket its URL, with a slash at the end
   */
  S3Wire(AwsCredentialsProvider credentials, String region, URI bucket, S3Http http) {
    this.credentials = credentials;
    this.region = region;
    this.bucket = bucket;
    this.http = http;
  }

  /**
   * Where a bucket is, with a slash at the end: in its host's name, or where another server or a
   * name with dots (which no wildcard certificate covers) forbids that, in the path.
   */
  static URI address(String bucket, String region, Optional<URI> endpoint) {
    if (endpoint.isPresent()) {
      String server = endpoint.get().toString();
      return URI.create((server.endsWith("/") ? server : server + "/") + bucket + "/");
    }
    String host =
        "s3." + region + (region.startsWith("cn-") ? ".amazonaws.com.cn" : ".amazonaws.com");
    return URI.create(
        bucket.contains(".")
            ? "https://" + host + "/" + bucket + "/"
            : "https://" + bucket + "." + host + "/");
  }

  String region() {
    return region;
  }

  /**
   * Sends it, up to four times.
   *
   * @param what it does, for a message
   * @return the last answer, which may be a refusal
   * @throws BucketException if there is none
   */
  S3Answer send(S3Request request, String what) {
    for (int attempt = 1; true; attempt++) {
      try {
        S3Answer answer = http.send(signed(request), request.body());
        if (!answer.mayPass() || attempt == MAX_ATTEMPTS) {
          return answer;
        }
      } catch (IOException failed) {
        if (attempt == MAX_ATTEMPTS) {
          throw unanswered(
              what, failed.getClass().getSimpleName() + ": " + failed.getMessage(), failed);
        }
      } catch (SdkException failed) {
        throw unanswered(what, Advice.found(failed), failed);
      }
      pause(attempt);
    }
  }

  private static BucketException unanswered(String what, String found, Exception failed) {
    return new BucketException(
        "S3 could not be asked to " + what + ": " + found + ". " + Advice.on(found), failed);
  }

  /**
   * Twice as long each time, and by chance shorter, so that 48 workers do not come back at once.
   */
  private static void pause(int attempt) {
    long longest = FIRST_PAUSE_MILLIS << attempt;
    long millis = ThreadLocalRandom.current().nextLong(longest / 2, longest);
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }

  private SdkHttpRequest signed(S3Request request) {
    SdkHttpRequest.Builder unsigned =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.fromValue(request.method()))
            .uri(bucket)
            .encodedPath(path(request.key()));
    request.query().forEach(unsigned::putRawQueryParameter);
    request.headers().forEach(unsigned::putHeader);
    AwsCredentials identity = credentials.resolveCredentials();
    return SIGNER
        .sign(
            it ->
                it.identity(identity)
                    .request(unsigned.build())
                    .payload(ContentStreamProvider.fromByteArrayUnsafe(request.body()))
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "s3")
                    .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                    .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, false)
                    .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, false))
        .request();
  }

  /** Without the last slash for the bucket itself: some servers take it for a key. */
  private String path(String key) {
    String all = bucket.getRawPath() + SdkHttpUtils.urlEncodeIgnoreSlashes(key);
    return key.isEmpty() && all.length() > 1 ? all.substring(0, all.length() - 1) : all;
  }
}
