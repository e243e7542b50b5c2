package cafe.build.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackGateTest {
  private static final StackName NAME = new StackName("test");

  @Test
  void createsWhereThereIsNone() {
    assertThat(StackGate.open(NAME, Optional.empty())).isEqualTo(ChangeSetType.CREATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"REVIEW_IN_PROGRESS", "DELETE_COMPLETE"})
  void createsWhereThereIsNothingButAName(String status) {
    assertThat(open(status)).isEqualTo(ChangeSetType.CREATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE"})
  void updatesWhereOneIsAtRest(String status) {
    assertThat(open(status)).isEqualTo(ChangeSetType.UPDATE);
  }

  @Test
  void refusesOneThatIsBeingChanged() {
    assertThatThrownBy(() -> open("UPDATE_IN_PROGRESS"))
        .isInstanceOf(StackException.class)
        .hasMessage(
            "The stack cafe-test: found UPDATE_IN_PROGRESS, expected one that takes changes."
                + " CloudFormation is at work on it, begun by another deploy or in the console."
                + " Wait until it has ended, then deploy again.");
  }

  @Test
  void refusesOneWhoseCreationWasTakenBack() {
    assertThatThrownBy(() -> open("ROLLBACK_COMPLETE"))
        .hasMessage(
            "The stack cafe-test: found ROLLBACK_COMPLETE, expected one that takes changes. Its"
                + " creation failed and was taken back, so it holds nothing and can only be"
                + " deleted: `mvn deploy -Dcafe.stage=test -Dcafe.delete=cafe-test`. Then deploy"
                + " again.");
  }

  @Test
  void refusesOneWhoseUpdateCouldNotBeTakenBack() {
    assertThatThrownBy(() -> open("UPDATE_ROLLBACK_FAILED"))
        .hasMessage(
            "The stack cafe-test: found UPDATE_ROLLBACK_FAILED, expected one that takes changes. An"
                + " update failed, and so did taking it back. Look in the console at which resource"
                + " stands in the way, choose 'Continue update rollback', then deploy again.");
  }

  @Test
  void refusesOneThatStoppedHalfWay() {
    assertThatThrownBy(() -> open("DELETE_FAILED"))
        .hasMessage(
            "The stack cafe-test: found DELETE_FAILED, expected one that takes changes. It stopped"
                + " half-way. Look at its events in the console; if nothing in it is to be kept:"
                + " `mvn deploy -Dcafe.stage=test -Dcafe.delete=cafe-test`. Then deploy again.");
  }

  private static ChangeSetType open(String status) {
    return StackGate.open(
        NAME, Optional.of(new Stack("id", new StackStatus(status), Map.of(), Map.of())));
  }
}
