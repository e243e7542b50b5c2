package cafe.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTest {
  @ParameterizedTest
  @CsvSource({
    "Gather, gathering, false",
    "Write, writing, false",
    "Presign, ready, true",
    "Notify, ready, true",
    "NotifyFailure, failed, false",
    "Failed, failed, false"
  })
  void followsTheStatesOfTheMachine(String state, String step, boolean hasLink) {
    Step entered = Step.inState(Optional.of(state));

    assertThat(entered.text()).isEqualTo(step);
    assertThat(entered.hasLink()).isEqualTo(hasLink);
  }

  @Test
  void isAskedBeforeAnyStateIsEntered() {
    assertThat(Step.inState(Optional.empty())).isEqualTo(Step.ASKED);
  }
}
