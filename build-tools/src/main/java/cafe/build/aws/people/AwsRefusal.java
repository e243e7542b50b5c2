package cafe.build.aws.people;

import java.util.Locale;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** What to say when AWS, or the local cloud, does not do what it is asked. */
public final class AwsRefusal {
  private AwsRefusal() {}

  /**
   * A message that stands alone.
   *
   * @param subject what was asked for, as a noun
   */
  public static String text(String subject, SdkException failed) {
    String found = found(failed);
    return "AWS, asked for %s: found %s, expected an answer. %s"
        .formatted(subject, found, next(found.toLowerCase(Locale.ROOT)));
  }

  private static String found(SdkException failed) {
    if (failed instanceof AwsServiceException refused && refused.awsErrorDetails() != null) {
      return "%s (%s)"
          .formatted(
              refused.awsErrorDetails().errorCode(), refused.awsErrorDetails().errorMessage());
    }
    String reason = String.valueOf(failed.getMessage());
    // The SDK lists every provider it tried, and adds its own numbers; one sentence is enough.
    return reason.split(" from any of|\\. |: \\[| \\(SDK", 2)[0];
  }

  private static String next(String found) {
    if (found.contains("expired") || found.contains("unrecognizedclient")) {
      return "Sign in to AWS again (`aws sso login`, or fresh keys), and repeat it.";
    }
    if (found.contains("accessdenied") || found.contains("notauthorized")) {
      return "Do it as somebody who has that permission.";
    }
    if (found.contains("credentials")) {
      return "Sign in to AWS: set AWS_PROFILE (and run `aws sso login`), or AWS_ACCESS_KEY_ID and"
          + " AWS_SECRET_ACCESS_KEY.";
    }
    if (found.contains("connect")) {
      return "If cafe.json names the local cloud, start it with `mvn -Prun`; for AWS give"
          + " -Dcafe.stage or -Dcafe.config.";
    }
    return "Mend what it says, and repeat it.";
  }
}
