package cafe.build.aws.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.build.stack.StackException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

class AwsCallTest {
  @Test
  void givesTheAnswer() {
    assertThat(AwsCall.make("a number", () -> 7)).isEqualTo(7);
  }

  @Test
  void saysWhatAwsRefused() {
    AwsServiceException refused = AwsServiceException.builder().statusCode(503).build();

    assertThatThrownBy(
            () ->
                AwsCall.make(
                    "a stack",
                    () -> {
                      throw refused;
                    }))
        .isInstanceOf(StackException.class)
        .hasMessage(
            "AWS, asked for a stack: found status 503, expected an answer. Mend what it says, then"
                + " try again.")
        .hasCause(refused);
  }
}
