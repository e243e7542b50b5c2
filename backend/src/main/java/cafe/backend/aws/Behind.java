package cafe.backend.aws;

import cafe.backend.failure.BehindException;
import java.io.IOException;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;

/** The one place where an SDK exception becomes ours. */
final class Behind {
  private Behind() {}

  /**
   * Calls AWS.
   *
   * @param sentence what did not work if it throws
   */
  static <T> T ask(String sentence, Supplier<T> call) {
    try {
      return call.get();
    } catch (SdkException refused) {
      throw new BehindException(sentence, passes(refused), refused);
    }
  }

  /** The SDK has tried again already; this says whether a person should, some seconds later. */
  private static boolean passes(SdkException refused) {
    if (refused instanceof AwsServiceException service) {
      return service.statusCode() >= 500 || service.isThrottlingException();
    }
    if (refused instanceof ApiCallTimeoutException
        || refused instanceof ApiCallAttemptTimeoutException
        || refused instanceof AbortedException) {
      return true;
    }
    for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        return true;
      }
    }
    return false;
  }
}
