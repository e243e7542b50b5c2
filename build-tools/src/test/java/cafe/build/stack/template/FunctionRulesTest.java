package cafe.build.stack.template;

import static cafe.build.stack.template.Checks.accepts;
import static cafe.build.stack.template.Checks.good;
import static cafe.build.stack.template.Checks.refuses;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FunctionRulesTest {
  @Test
  void everyHandlerIsAClassThatLambdaCanMake() {
    accepts(FunctionRules::everyHandlerIsAClass);
  }

  @Test
  void refusesAHandlerThatIsNoClass() {
    refuses(
        FunctionRules::everyHandlerIsAClass,
        good().with("/Resources/BeansFunction/Properties/Handler", "cafe.backend.TeaHandler"),
        "BeansFunction: its handler cafe.backend.TeaHandler is no class of the backend.");
  }

  @Test
  void refusesAHandlerThatLambdaCannotMake() {
    refuses(
        FunctionRules::everyHandlerIsAClass,
        good().with("/Resources/BeansFunction/Properties/Handler", "java.lang.Integer"),
        "BeansFunction: java.lang.Integer has no public constructor without arguments.");
  }

  @Test
  void everyFunctionStartsFromASnapshot() {
    accepts(FunctionRules::everyFunctionStartsFromASnapshot);
  }

  @Test
  void refusesAFunctionWithoutSnapStart() {
    refuses(
        FunctionRules::everyFunctionStartsFromASnapshot,
        good().with("/Resources/GatherFunction/Properties/SnapStart/ApplyOn", "None"),
        "GatherFunction: SnapStart is not on for its published versions.");
  }

  @Test
  void refusesAFunctionOfWhichNoSecondVersionCouldBePublished() {
    refuses(
        FunctionRules::everyFunctionStartsFromASnapshot,
        good().with("/Resources/GatherFunction/Properties/Description", "gathers"),
        "GatherFunction: its description does not name ${Release}; Lambda publishes no version of"
            + " an unchanged function.");
  }

  @Test
  void refusesAnAliasThatStaysWithTheUnpublishedCode() {
    refuses(
        FunctionRules::everyFunctionStartsFromASnapshot,
        good().with("/Resources/GatherLive/Properties/FunctionVersion", "$LATEST"),
        "GatherFunction: no alias live points to a version of it.");
  }

  @Test
  void everyPlaceholderOfTheStateMachineIsSubstituted() {
    accepts(FunctionRules::everyPlaceholderIsSubstituted);
  }

  @Test
  void refusesAPlaceholderWithoutASubstitution() {
    refuses(
        FunctionRules::everyPlaceholderIsSubstituted,
        good()
            .without(
                "/Resources/ReportStateMachine/Properties/DefinitionSubstitutions/ReportTopicArn"),
        "ReportStateMachine: nothing is given for ${ReportTopicArn} of report.asl.json.");
  }

  @Test
  void refusesASubstitutionWithoutAPlaceholder() {
    refuses(
        FunctionRules::everyPlaceholderIsSubstituted,
        good().with("/Resources/ReportStateMachine/Properties/DefinitionSubstitutions/TeaArn", "x"),
        "ReportStateMachine: TeaArn is given, but report.asl.json has no such.");
  }

  @Test
  void theStateMachineCallsLiveFunctions() {
    accepts(FunctionRules::theStateMachineCallsLiveFunctions);
  }

  @Test
  void refusesAStateMachineThatCallsTheUnpublishedCode() {
    refuses(
        FunctionRules::theStateMachineCallsLiveFunctions,
        good()
            .with(
                "/Resources/ReportStateMachine/Properties/DefinitionSubstitutions/WriteFunctionArn",
                Map.of("Ref", "WriteFunction")),
        "ReportStateMachine: WriteFunctionArn is not the alias live.");
  }
}
