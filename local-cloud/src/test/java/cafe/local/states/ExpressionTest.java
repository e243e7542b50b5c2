package cafe.local.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpressionTest {
  private static final JsonNode INPUT =
      Machines.json("{\"owner\":{\"a name\":\"Frank\"},\"beans\":[{\"n\":3}],\"text\":\"[1]\"}");
  private static final JsonNode CONTEXT = Machines.json("{\"Execution\":{\"Name\":\"r1\"}}");

  @Test
  void readsNamesIndexesAndTheContext() throws Exception {
    assertThat(value("$")).isEqualTo(INPUT);
    assertThat(value("$.owner['a name']").asText()).isEqualTo("Frank");
    assertThat(value("$.beans[0].n").asInt()).isEqualTo(3);
    assertThat(value("$$.Execution.Name").asText()).isEqualTo("r1");
  }

  @Test
  void formatsTextsAndNumbers() throws Exception {
    assertThat(
            value("States.Format('{} has {}, it\\'s {}', $.owner['a name'], $.beans[0].n, true)"))
        .isEqualTo(Machines.json("\"Frank has 3, it's true\""));
  }

  @Test
  void callsFunctionsWithinFunctions() throws Exception {
    assertThat(value("States.JsonToString(States.Array(1, null, States.StringToJson($.text)))"))
        .isEqualTo(Machines.json("\"[1,null,[1]]\""));
  }

  @Test
  void refusesCallsThatGoTooDeep() {
    assertThatThrownBy(() -> value("States.Array(".repeat(51) + ")".repeat(51)))
        .isInstanceOf(AslException.class)
        .hasMessage(
            "The state machine cannot be loaded: state S: there are more than 50 calls within calls.");
    assertThatCode(() -> value("States.Array(".repeat(50) + ")".repeat(50)))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesAnIndexBeyondAnyArray() {
    assertThatThrownBy(() -> value("$.beans[9999999999]"))
        .isInstanceOf(AslException.class)
        .hasMessageContaining("the path $.beans[9999999999] has more than names and indexes");
  }

  @Test
  void failsAFormatWithFewerValuesThanPlaces() {
    assertThatThrownBy(() -> value("States.Format('{} {}', 1)"))
        .isInstanceOf(TaskFailure.class)
        .hasMessage("States.IntrinsicFailure: States.Format has 2 places for 1 values in '{} {}'");
  }

  @Test
  void failsOnTextThatIsNotJson() {
    assertThatThrownBy(() -> value("States.StringToJson('{')"))
        .isInstanceOf(TaskFailure.class)
        .hasMessageStartingWith("States.IntrinsicFailure: ");
  }

  @Test
  void makesAUuid() throws Exception {
    assertThat(value("States.UUID()").asText()).hasSize(36);
  }

  @Test
  void refusesWhatIsNeitherAPathNorACall() {
    for (String text : new String[] {"hello", "States.Format('a'", "States.Format('a) ", "'a'"}) {
      assertThatThrownBy(() -> ExpressionParser.parse("state S", text))
          .isInstanceOf(AslException.class)
          .hasMessage(
              "The state machine cannot be loaded: state S: the expression "
                  + text
                  + " is neither a path nor a call of an intrinsic function.");
    }
  }

  @Test
  void putsAValueAtADeepPathAndLeavesTheRest() {
    DataPath path = DataPath.parse("state S", "$.owner.seen");
    assertThat(path.write(INPUT, Machines.json("true")).path("owner").toString())
        .isEqualTo("{\"a name\":\"Frank\",\"seen\":true}");
    assertThat(INPUT.path("owner").has("seen")).isFalse();
  }

  @Test
  void matchesErrorsByName() {
    assertThat(Catcher.matches(List.of("States.TaskFailed"), "Beans.Gone")).isTrue();
    assertThat(Catcher.matches(List.of("States.TaskFailed"), "States.Timeout")).isFalse();
    assertThat(Catcher.matches(List.of("States.ALL"), "States.Timeout")).isTrue();
    assertThat(Catcher.matches(List.of("States.ALL"), "States.Runtime")).isFalse();
  }

  private static JsonNode value(String text) throws TaskFailure {
    return ExpressionParser.parse("state S", text).value(INPUT, CONTEXT);
  }
}
