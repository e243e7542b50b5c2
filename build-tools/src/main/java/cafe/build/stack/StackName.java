package cafe.build.stack;

import java.util.regex.Pattern;

/**
 * The name of a stage's stack: {@code cafe-} and the stage. 35 characters at most, because names of
 * functions begin with it and may have 64 (AWS Lambda API, CreateFunction).
 */
public record StackName(String stage) {
  private static final Pattern STAGE = Pattern.compile("[a-z][a-z0-9-]{0,29}");

  /**
   * Checks it.
   *
   * @throws StackException if CloudFormation, Lambda or CloudFront would refuse it
   */
  public StackName {
    if (!STAGE.matcher(stage).matches()) {
      throw new StackException(
          "The stage: found '"
              + stage
              + "', expected a lower-case letter and up to 29 lower-case letters, digits or"
              + " hyphens. Give, for example, -Dcafe.stage=prod.");
    }
  }

  /** Such as {@code cafe-prod}. */
  @Override
  public String toString() {
    return "cafe-" + stage;
  }
}
