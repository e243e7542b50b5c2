package cafe.local.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AslReaderTest {
  @Test
  void readsADefinition() {
    StateMachine machine = Machines.read(Machines.TASK);
    assertThat(machine.states()).containsOnlyKeys("Gather", "Failed");
    assertThat(machine.executionArn("r1"))
        .isEqualTo("arn:aws:states:us-east-1:123456789012:execution:report:r1");
  }

  @Test
  void refusesAFieldThatItDoesNotInterpret() {
    assertRefused(
        "\"TimeoutSeconds\": 30",
        "\"HeartbeatSeconds\": 30",
        "state Gather: the field HeartbeatSeconds is not interpreted here; these are: Catch,"
            + " Comment, End, InputPath, Next, OutputPath, Parameters, Resource, ResultPath,"
            + " ResultSelector, Retry, TimeoutSeconds, Type.");
  }

  @Test
  void refusesATypeThatItDoesNotInterpret() {
    assertRefused(
        "\"Type\": \"Fail\"",
        "\"Type\": \"Parallel\"",
        "state Failed: the Type Parallel is not interpreted here; these are: Fail, Pass, Succeed,"
            + " Task, Wait.");
  }

  @Test
  void refusesAFieldOfARetryThatItDoesNotInterpret() {
    assertRefused(
        "\"BackoffRate\"",
        "\"Backoff\"",
        "state Gather, Retry: the field Backoff is not interpreted here; these are: BackoffRate,"
            + " Comment, ErrorEquals, IntervalSeconds, JitterStrategy, MaxAttempts,"
            + " MaxDelaySeconds.");
  }

  @Test
  void refusesAStateThatIsNotThere() {
    assertRefused(
        "\"Next\": \"Failed\"", "\"Next\": \"Fail\"", "state Gather: there is no state Fail.");
  }

  @Test
  void refusesAStartThatIsNotThere() {
    assertRefused(
        "\"StartAt\": \"Gather\"",
        "\"StartAt\": \"Begin\"",
        "report, StartAt: there is no state Begin.");
  }

  @Test
  void refusesAStateThatNeitherEndsNorGoesOn() {
    assertRefused(
        "\"End\": true", "\"End\": false", "state Gather: either Next or End: true must be there.");
  }

  @Test
  void refusesAServiceThatIsNotServed() {
    assertRefused(
        Machines.FUNCTION,
        "arn:aws:states:::sqs:sendMessage",
        "state Gather: the Resource arn:aws:states:::sqs:sendMessage is not served here; these"
            + " are: the ARN of a Lambda function, arn:aws:states:::lambda:invoke,"
            + " arn:aws:states:::sns:publish.");
  }

  @Test
  void refusesAPathWithAFilter() {
    assertRefused(
        "$.reportId",
        "$.reports[?(@.id)]",
        "state Gather, Parameters, reportId.$: the path $.reports[?(@.id)] has more than names and"
            + " indexes ($.name, $['a name'], $[0]), which are all that is interpreted here.");
  }

  @Test
  void refusesAResultPathIntoTheContext() {
    assertRefused(
        "$.gathered",
        "$$.gathered",
        "state Gather: nothing can be put at the ResultPath $$.gathered.");
  }

  @Test
  void refusesAnIntrinsicFunctionThatItDoesNotKnow() {
    assertRefused(
        "$.reportId",
        "States.Hash($.reportId, 'SHA-1')",
        "state Gather, Parameters, reportId.$: the intrinsic function States.Hash is not"
            + " interpreted here; these are: States.Format, States.StringToJson,"
            + " States.JsonToString, States.Array, States.UUID.");
  }

  @Test
  void refusesAnotherQueryLanguage() {
    assertRefused(
        "\"StartAt\"",
        "\"QueryLanguage\": \"JSONata\", \"StartAt\"",
        "report: only the QueryLanguage JSONPath is interpreted here.");
  }

  @Test
  void refusesTextThatIsNotJson() {
    assertThatThrownBy(() -> Machines.read("{"))
        .isInstanceOf(AslException.class)
        .hasMessageStartingWith("The state machine cannot be loaded: report: it is not JSON: ");
  }

  private static void assertRefused(String found, String instead, String message) {
    assertThat(Machines.TASK).contains(found);
    assertThatThrownBy(() -> Machines.read(Machines.TASK.replace(found, instead)))
        .isInstanceOf(AslException.class)
        .hasMessage("The state machine cannot be loaded: " + message);
  }
}
