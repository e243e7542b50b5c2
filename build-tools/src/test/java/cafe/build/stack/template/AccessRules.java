package cafe.build.stack.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who may do what: one role each, and no more in it than its work needs. */
final class AccessRules {
  /** Log delivery knows no resource: AWS, "Logging using CloudWatch Logs" of Step Functions. */
  private static final String KNOWS_NO_RESOURCE = "DeliverLogs";

  private AccessRules() {}

  static List<String> everyFunctionHasARoleOfItsOwn(Template template) {
    List<String> found = new ArrayList<>();
    Map<String, String> owners = new HashMap<>();
    template
        .resources("AWS::Lambda::Function")
        .forEach(
            (id, function) -> {
              String role = function.at("/Properties/Role/Fn::If/1/Fn::GetAtt/0").asText();
              if (template.properties(role).isMissingNode()) {
                found.add(id + ": its role '" + role + "' is not in the template.");
              } else if (owners.containsKey(role)) {
                found.add(
                    id + ": shares " + role + " with " + owners.get(role) + "; each has its own.");
              }
              owners.putIfAbsent(role, id);
            });
    return found;
  }

  static List<String> noActionIsAWildcard(Template template) {
    List<String> found = new ArrayList<>();
    allows(template)
        .forEach(
            (where, statements) -> {
              for (JsonNode statement : statements) {
                for (String action : texts(statement.path("Action"))) {
                  if (action.contains("*")) {
                    found.add(where + ": may " + action + "; name the actions.");
                  }
                }
              }
            });
    return found;
  }

  static List<String> noResourceIsEverything(Template template) {
    List<String> found = new ArrayList<>();
    allows(template)
        .forEach(
            (where, statements) -> {
              for (JsonNode statement : statements) {
                boolean everything = texts(statement.path("Resource")).contains("*");
                if (everything && !statement.path("Sid").asText().equals(KNOWS_NO_RESOURCE)) {
                  found.add(where + ": may do it to every resource; name the resource.");
                }
              }
            });
    return found;
  }

  private static Map<String, List<JsonNode>> allows(Template template) {
    Map<String, List<JsonNode>> allows = new HashMap<>();
    template
        .resources("AWS::IAM::Role")
        .forEach(
            (id, role) -> {
              for (JsonNode policy : role.at("/Properties/Policies")) {
                keepAllows(allows, id, policy.at("/PolicyDocument/Statement"));
              }
            });
    template
        .resources("AWS::S3::BucketPolicy")
        .forEach(
            (id, policy) ->
                keepAllows(allows, id, policy.at("/Properties/PolicyDocument/Statement")));
    return allows;
  }

  private static void keepAllows(
      Map<String, List<JsonNode>> allows, String where, JsonNode statements) {
    for (JsonNode statement : statements) {
      if (!statement.path("Effect").asText().equals("Deny")) {
        allows.computeIfAbsent(where, id -> new ArrayList<>()).add(statement);
      }
    }
  }

  private static List<String> texts(JsonNode oneOrMany) {
    List<String> texts = new ArrayList<>();
    if (oneOrMany.isArray()) {
      oneOrMany.forEach(each -> texts.add(each.asText()));
    } else {
      texts.add(oneOrMany.asText());
    }
    return texts;
  }
}
