package cafe.build.aws.stack;

import cafe.build.aws.Advice;
import cafe.build.stack.StackException;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;

/** A question to AWS whose failure says what was asked, what was found and what to do. */
final class AwsCall {
  private AwsCall() {}

  /**
   * Asks.
   *
   * @param subject what is asked for, as a noun
   * @throws StackException if there is no answer, or a refusal
   */
  static <T> T make(String subject, Supplier<T> call) {
    try {
      return call.get();
    } catch (SdkException failed) {
      throw new StackException(Advice.text(subject, failed), failed);
    }
  }
}
