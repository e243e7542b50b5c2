package cafe.build.stack.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must hold of the functions, and of the state machine that calls them. */
final class FunctionRules {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");

  private FunctionRules() {}

  static List<String> everyHandlerIsAClass(Template template) {
    List<String> found = new ArrayList<>();
    template
        .resources("AWS::Lambda::Function")
        .forEach(
            (id, function) -> {
              String handler = function.at("/Properties/Handler").asText();
              try {
                boolean lambdaCanMakeIt =
                    Arrays.stream(Class.forName(handler).getConstructors())
                        .anyMatch(constructor -> constructor.getParameterCount() == 0);
                if (!lambdaCanMakeIt) {
                  found.add(id + ": " + handler + " has no public constructor without arguments.");
                }
              } catch (ClassNotFoundException e) {
                found.add(id + ": its handler " + handler + " is no class of the backend.");
              }
            });
    return found;
  }

  static List<String> everyFunctionStartsFromASnapshot(Template template) {
    List<String> found = new ArrayList<>();
    template
        .resources("AWS::Lambda::Function")
        .forEach(
            (id, function) -> {
              if (!function
                  .at("/Properties/SnapStart/ApplyOn")
                  .asText()
                  .equals("PublishedVersions")) {
                found.add(id + ": SnapStart is not on for its published versions.");
              }
              if (!function.at("/Properties/Description/Fn::Sub").asText().contains("${Release}")) {
                found.add(
                    id
                        + ": its description does not name ${Release}; Lambda publishes no version"
                        + " of an unchanged function.");
              }
              if (!hasLiveAlias(template, id)) {
                found.add(id + ": no alias live points to a version of it.");
              }
            });
    return found;
  }

  private static boolean hasLiveAlias(Template template, String function) {
    for (JsonNode alias : template.resources("AWS::Lambda::Alias").values()) {
      JsonNode version =
          template.properties(alias.at("/Properties/FunctionVersion/Fn::GetAtt/0").asText());
      if (alias.at("/Properties/Name").asText().equals("live")
          && alias.at("/Properties/FunctionName/Ref").asText().equals(function)
          && version.at("/FunctionName/Ref").asText().equals(function)
          && version.at("/Description/Ref").asText().equals("Release")) {
        return true;
      }
    }
    return false;
  }

  static List<String> everyPlaceholderIsSubstituted(Template template) {
    Set<String> expected = new TreeSet<>();
    Matcher placeholder =
        PLACEHOLDER.matcher(RepositoryTemplate.read("report.asl.json").toString());
    while (placeholder.find()) {
      expected.add(placeholder.group(1));
    }
    List<String> found = new ArrayList<>();
    JsonNode given = template.properties("ReportStateMachine").path("DefinitionSubstitutions");
    for (String name : expected) {
      if (given.path(name).isMissingNode()) {
        found.add("ReportStateMachine: nothing is given for ${" + name + "} of report.asl.json.");
      }
    }
    given
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!expected.contains(name)) {
                found.add(
                    "ReportStateMachine: " + name + " is given, but report.asl.json has no such.");
              }
            });
    return found;
  }

  static List<String> theStateMachineCallsLiveFunctions(Template template) {
    List<String> found = new ArrayList<>();
    JsonNode given = template.properties("ReportStateMachine").path("DefinitionSubstitutions");
    given
        .properties()
        .forEach(
            each -> {
              String target = each.getValue().path("Ref").asText();
              boolean live = template.resources("AWS::Lambda::Alias").containsKey(target);
              if (each.getKey().endsWith("FunctionArn") && !live) {
                found.add("ReportStateMachine: " + each.getKey() + " is not the alias live.");
              }
            });
    return found;
  }
}
