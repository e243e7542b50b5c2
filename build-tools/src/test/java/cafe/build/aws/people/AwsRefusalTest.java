package cafe.build.aws.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

class AwsRefusalTest {
  @Test
  void saysWhoMayDoWhatWasRefused() {
    assertThat(AwsRefusal.text("the user frank", refused("AccessDeniedException", "No.")))
        .isEqualTo(
            "AWS, asked for the user frank: found AccessDeniedException (No.), expected an answer."
                + " Do it as somebody who has that permission.");
  }

  @Test
  void saysHowToSignInAgain() {
    assertThat(AwsRefusal.text("the user frank", refused("ExpiredTokenException", "Expired")))
        .endsWith("Sign in to AWS again (`aws sso login`, or fresh keys), and repeat it.");
  }

  @Test
  void saysThatTheLocalCloudMayBeClosed() {
    SdkClientException unreached =
        SdkClientException.create("Unable to execute HTTP request: Connection refused (SDK 1)");

    assertThat(AwsRefusal.text("the user frank", unreached))
        .isEqualTo(
            "AWS, asked for the user frank: found Unable to execute HTTP request: Connection refused,"
                + " expected an answer. If cafe.json names the local cloud, start it with `mvn"
                + " -Prun`; for AWS give -Dcafe.stage or -Dcafe.config.");
  }

  private static AwsServiceException refused(String code, String message) {
    return AwsServiceException.builder()
        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).errorMessage(message).build())
        .build();
  }
}
