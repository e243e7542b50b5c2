package cafe.build.aws;

import java.net.URI;
import java.util.Optional;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** S3 in this process, which checks signatures, checksums and conditions. */
final class LocalS3 implements AutoCloseable {
  private static final AwsBasicCredentials KEYS = AwsBasicCredentials.create("test", "test-key");

  private final TransientNio2BlobStore store = new TransientNio2BlobStore();
  private final S3Proxy proxy;

  private LocalS3() {
    proxy =
        S3Proxy.builder()
            .blobStore(store)
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(
                AuthenticationType.AWS_V4, KEYS.accessKeyId(), KEYS.secretAccessKey())
            .ignoreUnknownHeaders(true)
            .build();
  }

  static LocalS3 start() throws Exception {
    LocalS3 s3 = new LocalS3();
    s3.proxy.start();
    return s3;
  }

  /** Access to it, with a new bucket. */
  AwsAccess create(String bucket) {
    store.createContainer(bucket);
    return access();
  }

  AwsAccess access() {
    URI endpoint = URI.create("http://127.0.0.1:" + proxy.getPort());
    return new AwsAccess(
        "us-east-1", StaticCredentialsProvider.create(KEYS), Optional.of(endpoint));
  }

  @Override
  public void close() {
    try {
      proxy.stop();
    } catch (Exception failed) {
      throw new IllegalStateException("S3 did not stop", failed);
    }
    store.close();
  }
}
