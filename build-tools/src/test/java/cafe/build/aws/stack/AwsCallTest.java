package cafe.build.aws.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.build.stack.StackException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

class AwsCallTest {
  @Test
  void givesTheAnswer() {
    assertThat(AwsCall.make("a number", () -> 7)).isEqualTo(7);
  }

  @Test
  void saysWhatAwsRefused() {
    assertRefused(
        service("ValidationError", "Template format error"),
        "AWS, asked for a stack: found ValidationError (Template format error), expected an answer."
            + " Mend what it says, then deploy again.");
  }

  @Test
  void saysWhoMustGivePermission() {
    assertRefused(
        service("AccessDenied", "User u is not authorized to perform: cloudformation:X"),
        "AWS, asked for a stack: found AccessDenied (User u is not authorized to perform:"
            + " cloudformation:X), expected an answer. Give who deploys the permission that it"
            + " names, or deploy as somebody who has it.");
  }

  @Test
  void saysThatCredentialsHaveExpired() {
    assertRefused(
        service("ExpiredToken", "The security token included in the request is expired"),
        "AWS, asked for a stack: found ExpiredToken (The security token included in the request is"
            + " expired), expected an answer. Sign in to AWS again (`aws sso login`, or fresh"
            + " keys), then deploy again.");
  }

  @Test
  void saysTheStatusWhereThereIsNoCode() {
    assertRefused(
        AwsServiceException.builder().statusCode(503).build(),
        "AWS, asked for a stack: found status 503, expected an answer. Mend what it says, then"
            + " deploy again.");
  }

  @Test
  void saysThatThereAreNoCredentials() {
    assertRefused(
        SdkClientException.create(
            "Unable to load credentials from any of the providers in the chain AwsCredentials.. :"
                + " [..]"),
        "AWS, asked for a stack: found Unable to load credentials, expected an answer. Sign in to"
            + " AWS: give -Dcafe.profile or set AWS_PROFILE (and run `aws sso login`), or"
            + " AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.");
  }

  @Test
  void saysThatThereIsNoRegion() {
    assertRefused(
        SdkClientException.create("Unable to load region from any of the providers in the chain x"),
        "AWS, asked for a stack: found Unable to load region, expected an answer. Give"
            + " -Dcafe.region=us-east-1, for example, or set AWS_REGION, or a region in the"
            + " profile.");
  }

  private static AwsServiceException service(String code, String message) {
    return AwsServiceException.builder()
        .statusCode(400)
        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).errorMessage(message).build())
        .build();
  }

  private static void assertRefused(RuntimeException failure, String message) {
    assertThatThrownBy(
            () ->
                AwsCall.make(
                    "a stack",
                    () -> {
                      throw failure;
                    }))
        .isInstanceOf(StackException.class)
        .hasMessage(message)
        .hasCause(failure);
  }
}
