package cafe.backend.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportMachineTest {
  private ObjectNode machine;

  @BeforeEach
  void read() throws IOException {
    machine = (ObjectNode) new ObjectMapper().readTree(Path.of("cloud/report.asl.json").toFile());
  }

  @Test
  void everyTaskIsRetriedLimitedAndCaught() {
    assertThat(MachineRules.unguardedTasks(machine)).isEmpty();
  }

  @Test
  void refusesATaskWithoutRetry() {
    task("Write").remove("Retry");

    assertThat(MachineRules.unguardedTasks(machine))
        .containsExactly("Write: no Retry of States.ALL with backoff and full jitter");
  }

  @Test
  void refusesARetryWithoutJitter() {
    ((ObjectNode) task("Write").at("/Retry/0")).remove("JitterStrategy");

    assertThat(MachineRules.unguardedTasks(machine))
        .containsExactly("Write: no Retry of States.ALL with backoff and full jitter");
  }

  @Test
  void refusesATaskWithoutTimeout() {
    task("Gather").remove("TimeoutSeconds");

    assertThat(MachineRules.unguardedTasks(machine)).containsExactly("Gather: no TimeoutSeconds");
  }

  @Test
  void refusesATaskWhoseFailureNobodyCatches() {
    task("Presign").remove("Catch");

    assertThat(MachineRules.unguardedTasks(machine))
        .containsExactly("Presign: its failure goes to , expected NotifyFailure");
  }

  @Test
  void refusesAFailureThatEndsInSilence() {
    ((ObjectNode) task("Notify").at("/Catch/0")).put("Next", "Failed");

    assertThat(MachineRules.unguardedTasks(machine))
        .containsExactly("Notify: its failure goes to Failed, expected NotifyFailure");
  }

  @Test
  void theMachineOutlivesTheSlowestRunThatStillSpeaks() {
    assertThat(machine.path("TimeoutSeconds").asInt())
        .isGreaterThan(MachineRules.slowestRunSeconds(machine));
  }

  @Test
  void noticesCarryWhatTheReaderNeeds() {
    assertThat(task("Notify").at("/Parameters/Message.$").asText())
        .contains("$.owner.name", "$.signed.link", "$.signed.expires", "$.reportId");
    assertThat(task("NotifyFailure").at("/Parameters/Message.$").asText())
        .contains("$.owner.name", "$.failure.Error", "$.reportId")
        .doesNotContain("$.failure.Cause");
  }

  /** Amazon SNS API Reference, Publish: ASCII, no line break, fewer than 100 characters. */
  @Test
  void subjectsAreWhatSnsTakes() {
    for (String state : List.of("Notify", "NotifyFailure")) {
      assertThat(task(state).at("/Parameters/Subject").asText()).matches("[ -~]{1,99}");
    }
  }

  @Test
  void everyPlaceholderOfAMessageHasItsValue() {
    for (String state : List.of("Notify", "NotifyFailure")) {
      String format = task(state).at("/Parameters/Message.$").asText();
      String values = format.substring(format.lastIndexOf('\'') + 1);
      assertThat(values.split("\\$\\.", -1).length).isEqualTo(format.split("\\{}", -1).length);
    }
  }

  private ObjectNode task(String name) {
    JsonNode state = machine.at("/States/" + name);
    return (ObjectNode) state;
  }
}
