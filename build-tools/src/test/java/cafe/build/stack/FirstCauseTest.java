package cafe.build.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstCauseTest {
  private static final String STACK = FakeCloudFormation.STACK_ID;
  private static final StackEvent STOPPED =
      event("Topic", "CREATE_FAILED", "Resource creation cancelled");
  private static final StackEvent REAL =
      event("Table", "CREATE_FAILED", "Guests already exists in another stack");
  private static final StackEvent LATER =
      event("Bucket", "DELETE_FAILED", "The bucket you tried to delete is not empty");

  @Test
  void isTheOldestFailure() {
    assertThat(FirstCause.in(List.of(REAL, LATER), STACK)).contains(REAL);
  }

  @Test
  void isNoneThatWasOnlyStopped() {
    assertThat(FirstCause.in(List.of(STOPPED, REAL), STACK)).contains(REAL);
  }

  @Test
  void isNothingThatWorked() {
    StackEvent worked = event("Topic", "CREATE_COMPLETE", "");
    assertThat(FirstCause.in(List.of(worked, REAL), STACK)).contains(REAL);
  }

  @Test
  void isAResourceBeforeItIsTheStack() {
    assertThat(FirstCause.in(List.of(ofStack("2 resources failed"), REAL), STACK)).contains(REAL);
  }

  @Test
  void isTheStackWhereNoResourceSaysWhy() {
    StackEvent stack = ofStack("Export cafe is in use");
    assertThat(FirstCause.in(List.of(STOPPED, stack), STACK)).contains(stack);
  }

  @Test
  void isNoneWhereNothingSaysWhy() {
    assertThat(FirstCause.in(List.of(STOPPED), STACK)).isEqualTo(Optional.empty());
  }

  private static StackEvent event(String name, String status, String reason) {
    return new StackEvent(name, name, "AWS::X::Y", name, status, reason);
  }

  private static StackEvent ofStack(String reason) {
    return new StackEvent(
        "s", "cafe-test", "AWS::CloudFormation::Stack", STACK, "ROLLBACK_IN_PROGRESS", reason);
  }
}
