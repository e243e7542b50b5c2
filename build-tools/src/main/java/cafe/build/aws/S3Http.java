package cafe.build.aws;

import java.io.IOException;
import software.amazon.awssdk.http.SdkHttpRequest;

/** One signed request, one answer. */
@FunctionalInterface
interface S3Http {
  /**
   * Sends it.
   *
   * @param body empty for none
   * @throws IOException if there is no answer
   */
  S3Answer send(SdkHttpRequest request, byte[] body) throws IOException;
}
