package cafe.build.aws.stack;

import cafe.build.stack.StackException;
import java.util.Locale;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

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
    } catch (AwsServiceException refused) {
      throw new StackException(text(subject, found(refused), next(refused)), refused);
    } catch (SdkClientException unasked) {
      String reason = String.valueOf(unasked.getMessage());
      throw new StackException(text(subject, firstSentence(reason), next(reason)), unasked);
    }
  }

  private static String text(String subject, String found, String next) {
    return "AWS, asked for %s: found %s, expected an answer. %s".formatted(subject, found, next);
  }

  private static String found(AwsServiceException refused) {
    if (refused.awsErrorDetails() == null || refused.awsErrorDetails().errorCode() == null) {
      return "status " + refused.statusCode();
    }
    return "%s (%s)"
        .formatted(refused.awsErrorDetails().errorCode(), refused.awsErrorDetails().errorMessage());
  }

  private static String next(AwsServiceException refused) {
    String code = found(refused).toLowerCase(Locale.ROOT);
    if (code.contains("expired") || code.contains("invalidclienttoken")) {
      return "Sign in to AWS again (`aws sso login`, or fresh keys), then deploy again.";
    }
    if (code.contains("accessdenied") || code.contains("unauthorized")) {
      return "Give who deploys the permission that it names, or deploy as somebody who has it.";
    }
    return "Mend what it says, then deploy again.";
  }

  private static String next(String reason) {
    if (reason.contains("credentials")) {
      return "Sign in to AWS: give -Dcafe.profile or set AWS_PROFILE (and run `aws sso login`), or"
          + " AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.";
    }
    if (reason.contains("region")) {
      return "Give -Dcafe.region=us-east-1, for example, or set AWS_REGION, or a region in the"
          + " profile.";
    }
    return "See that this machine reaches AWS, then deploy again.";
  }

  /** The SDK lists every provider it tried; one sentence is enough. */
  private static String firstSentence(String reason) {
    int end = reason.indexOf(". ");
    int bracket = reason.indexOf(" from any of");
    int cut = bracket > 0 ? bracket : end;
    return cut > 0 ? reason.substring(0, cut) : reason;
  }
}
