package cafe.build.aws;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * What AWS, or what stands for it, had to say when it did not do what it was asked; and what next.
 */
public final class Advice {
  private static final String SIGN_IN =
      "Sign in to AWS: give -Dcafe.profile or set AWS_PROFILE (and run `aws sso login`), or"
          + " AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.";

  /** The first that fits counts. */
  private static final List<Advice> KNOWN =
      List.of(
          new Advice(
              "Sign in to AWS again (`aws sso login`, or fresh keys), then try again.",
              List.of(
                  "expired",
                  "invalidclienttoken",
                  "unrecognizedclient",
                  "invalidaccesskeyid",
                  "invalidtoken",
                  "signaturedoesnotmatch",
                  "sso session")),
          new Advice(
              "Set this machine's clock, then try again.",
              List.of("requesttimetooskewed", "signature not yet current")),
          new Advice(
              "Give who asks the permission for it, or ask as somebody who has it.",
              List.of("accessdenied", "unauthorized", "notauthorized", "403 forbidden")),
          new Advice(SIGN_IN, List.of("credentials")),
          new Advice(
              "Give -Dcafe.region=us-east-1, for example, or set AWS_REGION, or a region in the"
                  + " profile.",
              List.of("load region")),
          new Advice(
              "Give the region that the bucket is in with -Dcafe.region.",
              List.of("permanentredirect", "authorizationheadermalformed", "in the region")),
          new Advice(
              "Give the name of a bucket that is there with -Dcafe.bucket.",
              List.of("nosuchbucket")),
          new Advice(
              "See that -Dcafe.distribution names one of this account.",
              List.of("nosuchdistribution")),
          new Advice(
              "See that there is a region of that name, and that this machine reaches AWS.",
              List.of("unknownhost")),
          new Advice(
              "See that this machine reaches it; if the local cloud is meant, start it with"
                  + " `mvn -Prun`.",
              List.of("connect", "timed out", "could not be reached")));

  private final String text;
  private final List<String> words;

  private Advice(String text, List<String> words) {
    this.text = text;
    this.words = words;
  }

  /**
   * What to do.
   *
   * @param found what was found instead of an answer
   */
  public static String on(String found) {
    String lower = found.toLowerCase(Locale.ROOT);
    return KNOWN.stream()
        .filter(advice -> advice.words.stream().anyMatch(lower::contains))
        .map(advice -> advice.text)
        .findFirst()
        .orElse("Mend what it says, then try again.");
  }

  /**
   * A message that stands alone.
   *
   * @param subject what was asked for, as a noun
   */
  public static String text(String subject, SdkException failed) {
    String found = found(failed);
    return "AWS, asked for %s: found %s, expected an answer. %s"
        .formatted(subject, found, on(found));
  }

  /**
   * What was found instead of an answer: a code with its words, or what kept AWS from being asked.
   */
  public static String found(SdkException failed) {
    if (failed instanceof AwsServiceException refused) {
      return Optional.ofNullable(refused.awsErrorDetails())
          .filter(details -> details.errorCode() != null)
          .map(Advice::found)
          .orElse("status " + refused.statusCode());
    }
    String reason = sentence(String.valueOf(failed.getMessage()));
    return unknownHost(failed).map(host -> "UnknownHostException for " + host).orElse(reason);
  }

  private static String found(AwsErrorDetails details) {
    return "%s (%s)".formatted(details.errorCode(), details.errorMessage());
  }

  private static Optional<String> unknownHost(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof java.net.UnknownHostException host) {
        return Optional.of(String.valueOf(host.getMessage()).split(":", 2)[0]);
      }
    }
    return Optional.empty();
  }

  /** The SDK lists every provider it tried, and adds its own numbers; one sentence is enough. */
  private static String sentence(String reason) {
    return reason.split(" from any of|\\. |: \\[| \\(SDK", 2)[0];
  }
}
