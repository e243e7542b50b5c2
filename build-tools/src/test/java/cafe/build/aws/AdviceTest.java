package cafe.build.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;

class AdviceTest {
  private static final String SIGN_IN_AGAIN =
      "Sign in to AWS again (`aws sso login`, or fresh keys), then try again.";

  @Test
  void saysWhatAwsRefused() {
    assertThat(text(refused("ValidationError", "Template format error")))
        .isEqualTo(
            "AWS, asked for a stack: found ValidationError (Template format error), expected an"
                + " answer. Mend what it says, then try again.");
  }

  @Test
  void saysWhoMustGivePermission() {
    assertThat(text(refused("AccessDenied", "User u is not authorized to perform: s3:X")))
        .isEqualTo(
            "AWS, asked for a stack: found AccessDenied (User u is not authorized to perform:"
                + " s3:X), expected an answer. Give who asks the permission for it, or ask as"
                + " somebody who has it.");
  }

  @ParameterizedTest
  @CsvSource({
    "ExpiredToken, The security token included in the request is expired",
    "InvalidClientTokenId, The security token included in the request is invalid.",
    "InvalidAccessKeyId, The AWS Access Key Id you provided does not exist in our records.",
    "SignatureDoesNotMatch, The request signature does not match"
  })
  void saysHowToSignInAgain(String code, String message) {
    assertThat(text(refused(code, message))).endsWith(SIGN_IN_AGAIN);
  }

  @Test
  void saysThatAnSsoSessionIsOver() {
    SdkException over =
        SdkClientException.create(
            "The SSO session associated with this profile has expired or is otherwise invalid.");

    assertThat(text(over)).endsWith(SIGN_IN_AGAIN);
  }

  @Test
  void saysThatThereAreNoCredentials() {
    SdkException none =
        SdkClientException.create(
            "Unable to load credentials from any of the providers in the chain AwsCredentials.. :"
                + " [..]");

    assertThat(text(none))
        .isEqualTo(
            "AWS, asked for a stack: found Unable to load credentials, expected an answer. Sign in"
                + " to AWS: give -Dcafe.profile or set AWS_PROFILE (and run `aws sso login`), or"
                + " AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.");
  }

  @Test
  void saysThatThereIsNoRegion() {
    SdkException none =
        SdkClientException.create("Unable to load region from any of the providers in the chain x");

    assertThat(text(none))
        .isEqualTo(
            "AWS, asked for a stack: found Unable to load region, expected an answer. Give"
                + " -Dcafe.region=us-east-1, for example, or set AWS_REGION, or a region in the"
                + " profile.");
  }

  @Test
  void namesTheHostOfARegionThatIsNone() {
    SdkException unknown =
        SdkClientException.create(
            "Received an UnknownHostException when attempting to interact with a service. See",
            new UnknownHostException("sts.us-east-9.amazonaws.com: Name or service not known"));

    assertThat(text(unknown))
        .isEqualTo(
            "AWS, asked for a stack: found UnknownHostException for sts.us-east-9.amazonaws.com,"
                + " expected an answer. See that there is a region of that name, and that this"
                + " machine reaches AWS.");
  }

  @Test
  void saysThatTheLocalCloudMayBeClosed() {
    SdkException unreached =
        SdkClientException.create("Unable to execute HTTP request: Connection refused (SDK 1)");

    assertThat(text(unreached))
        .isEqualTo(
            "AWS, asked for a stack: found Unable to execute HTTP request: Connection refused,"
                + " expected an answer. See that this machine reaches it; if the local cloud is"
                + " meant, start it with `mvn -Prun`.");
  }

  @Test
  void saysThatTheClockIsWrong() {
    assertThat(Advice.on("403 RequestTimeTooSkewed"))
        .isEqualTo("Set this machine's clock, then try again.");
  }

  @Test
  void saysThatTheBucketIsElsewhere() {
    assertThat(Advice.on("301 PermanentRedirect, the bucket is in the region eu-west-1"))
        .isEqualTo("Give the region that the bucket is in with -Dcafe.region.");
  }

  private static String text(SdkException failed) {
    return Advice.text("a stack", failed);
  }

  private static AwsServiceException refused(String code, String message) {
    return AwsServiceException.builder()
        .statusCode(400)
        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).errorMessage(message).build())
        .build();
  }
}
