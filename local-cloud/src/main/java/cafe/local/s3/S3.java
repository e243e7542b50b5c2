package cafe.local.s3;

import cafe.local.http.PortTakenException;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.util.List;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;

/**
 * S3 on this machine. Every request must be signed (Signature Version 4, in the header or in a
 * presigned link), and presigned links expire.
 */
public final class S3 implements AutoCloseable {
  private final S3Proxy proxy;
  private final TransientNio2BlobStore store;

  private S3(S3Proxy proxy, TransientNio2BlobStore store) {
    this.proxy = proxy;
    this.store = store;
  }

  /**
   * Starts the server, without buckets.
   *
   * @param port the port on 127.0.0.1, or 0 for any free one
   * @throws PortTakenException if another process listens on that port
   */
  public static S3 start(int port, Credentials credentials) throws IOException {
    TransientNio2BlobStore store = new TransientNio2BlobStore();
    S3Proxy proxy =
        S3Proxy.builder()
            .blobStore(store)
            .endpoint(URI.create("http://127.0.0.1:" + port))
            .awsAuthentication(
                AuthenticationType.AWS_V4, credentials.accessKeyId(), credentials.secretKey())
            .ignoreUnknownHeaders(true)
            .build();
    try {
      proxy.start();
    } catch (Exception failed) {
      throw startFailure(port, failed);
    }
    return new S3(proxy, store);
  }

  /** Creates the buckets, empty. */
  public void create(List<String> buckets) {
    buckets.forEach(store::createContainer);
  }

  /** Scheme, host and port; buckets are in the path. */
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + proxy.getPort());
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

  private static IOException startFailure(int port, Exception failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return new PortTakenException("s3", port);
      }
    }
    return new IOException("S3 did not start: " + failed.getMessage(), failed);
  }
}
