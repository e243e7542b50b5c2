package cafe.local.states;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.testkit.Damaged;
import cafe.testkit.Texts;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.provider.MethodSource;

/** Defends a run from its definition: what cannot be run is refused when it is loaded, by name. */
class AslFuzzTest {
  private static final List<String> DEFINITIONS = List.of(Machines.TASK);
  private static final List<String> EXPRESSIONS =
      List.of(
          "$.owner['a name'].beans[0]",
          "$$.Execution.Name",
          "States.Format('{} has {}', $.name, States.Array(1, true, null))",
          "States.JsonToString(States.StringToJson('[1]'))");

  static Stream<byte[]> seeds() {
    return Stream.of(DEFINITIONS, EXPRESSIONS).flatMap(Texts::seeds);
  }

  @MethodSource("seeds")
  @FuzzTest
  void fuzz(byte[] text) {
    anyDefinitionIsLoadedOrRefused(Texts.of(text));
    anyExpressionIsComputedOrRefused(Texts.of(text));
  }

  @Property
  void anyDefinitionIsLoadedOrRefused(@ForAll("definitions") String definition) {
    try {
      assertThat(Machines.read(definition).states()).isNotEmpty();
    } catch (AslException refused) {
      assertThat(refused).hasMessageStartingWith("The state machine cannot be loaded: ");
    }
  }

  @Property
  void anyExpressionIsComputedOrRefused(@ForAll("expressions") String text) {
    try {
      ExpressionParser.parse("here", text)
          .value(Machines.json("{\"name\":\"Frank\"}"), Machines.json("{}"));
    } catch (AslException refused) {
      assertThat(refused).hasMessageStartingWith("The state machine cannot be loaded: here: ");
    } catch (TaskFailure failed) {
      assertThat(failed).hasMessageStartingWith("States.");
    }
  }

  @Provide
  Arbitrary<String> definitions() {
    return Damaged.of(DEFINITIONS);
  }

  @Provide
  Arbitrary<String> expressions() {
    return Damaged.of(EXPRESSIONS);
  }
}
