package cafe.build.aws.stage;

import cafe.build.aws.AwsAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * As much of CloudFormation's API as a deploy uses: one stack, changed by change sets. What a
 * template asks for is made by {@link MadeResources}.
 */
final class LittleCloudFormation {
  private static final String ID =
      "arn:aws:cloudformation:us-east-1:123456789012:stack/cafe-prod/1";
  private static final String CHANGE_SET =
      "arn:aws:cloudformation:us-east-1:123456789012:changeSet/deploy/1";

  private final AwsAccess aws;
  private final MadeResources made;
  private final List<String> events = new ArrayList<>();
  private String status = "";
  private JsonNode template = new ObjectMapper().createObjectNode();
  private JsonNode asked = template;
  private Map<String, String> parameters = Map.of();
  private Map<String, String> askedParameters = Map.of();

  LittleCloudFormation(AwsAccess aws, URI door) {
    this.aws = aws;
    this.made = new MadeResources(aws, door);
  }

  /** An answer, or an {@code ErrorResponse}. */
  synchronized String answer(Form form) throws IOException {
    String action = form.field("Action");
    String result =
        switch (action) {
          case "DescribeStacks" -> describeStacks(form);
          case "CreateChangeSet" -> createChangeSet(form);
          case "DescribeChangeSet" -> describeChangeSet();
          case "ExecuteChangeSet" -> execute();
          case "DeleteChangeSet" -> "";
          case "DeleteStack" -> deleteStack();
          case "DescribeStackEvents" -> "<StackEvents>" + newestFirst() + "</StackEvents>";
          default -> throw new IllegalArgumentException("No " + action + " here");
        };
    return result.startsWith("<ErrorResponse>")
        ? result
        : "<%1$sResponse><%1$sResult>%2$s</%1$sResult></%1$sResponse>".formatted(action, result);
  }

  private String describeStacks(Form form) {
    if (status.isEmpty()
        || (status.equals("DELETE_COMPLETE") && !form.field("StackName").equals(ID))) {
      return form.field("StackName").isEmpty()
          ? "<Stacks/>"
          : "<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>Stack"
              + " with id cafe-prod does not exist</Message></Error></ErrorResponse>";
    }
    String shown = status.equals("REVIEW_IN_PROGRESS") ? "" : outputs();
    return "<Stacks><member><StackId>%s</StackId><StackName>cafe-prod</StackName><StackStatus>%s</StackStatus><Parameters>%s</Parameters><Outputs>%s</Outputs></member></Stacks>"
        .formatted(ID, status, pairs(parameters, "Parameter"), shown);
  }

  private String outputs() {
    return pairs(made.outputs(parameters), "Output");
  }

  private static String pairs(Map<String, String> values, String kind) {
    return values.entrySet().stream()
        .map(
            it ->
                "<member><%1$sKey>%2$s</%1$sKey><%1$sValue>%3$s</%1$sValue></member>"
                    .formatted(kind, it.getKey(), it.getValue()))
        .collect(Collectors.joining());
  }

  private String createChangeSet(Form form) throws IOException {
    String key = URI.create(form.field("TemplateURL")).getPath().split("/", 3)[2];
    String bucket = URI.create(form.field("TemplateURL")).getPath().split("/", 3)[1];
    asked = new ObjectMapper().readTree(aws.bucket(bucket).read(key).orElseThrow().bytes());
    askedParameters = new TreeMap<>(form.parameters());
    for (String name : (Iterable<String>) asked.path("Parameters")::fieldNames) {
      if (!askedParameters.containsKey(name)) {
        throw new IllegalArgumentException("The parameter " + name + " has no value");
      }
    }
    if (!form.field("Capabilities.member.1").equals("CAPABILITY_IAM")) {
      throw new IllegalArgumentException("Roles need CAPABILITY_IAM");
    }
    if (status.isEmpty()) {
      status = "REVIEW_IN_PROGRESS";
    }
    return "<Id>" + CHANGE_SET + "</Id><StackId>" + ID + "</StackId>";
  }

  private String describeChangeSet() {
    boolean same = asked.equals(template) && askedParameters.equals(parameters);
    String changes =
        asked.path("Resources").properties().stream()
            .filter(it -> !template.path("Resources").path(it.getKey()).equals(it.getValue()))
            .map(it -> change(it.getKey(), it.getValue().path("Type").asText()))
            .collect(Collectors.joining());
    return "<ChangeSetId>%s</ChangeSetId><StackId>%s</StackId><Status>%s</Status><StatusReason>%s</StatusReason><Changes>%s</Changes>"
        .formatted(
            CHANGE_SET,
            ID,
            same ? "FAILED" : "CREATE_COMPLETE",
            same ? "The submitted information didn't contain changes." : "",
            changes);
  }

  private String change(String id, String type) {
    String action = template.path("Resources").has(id) ? "Modify" : "Add";
    return "<member><Type>Resource</Type><ResourceChange><Action>%s</Action><LogicalResourceId>%s</LogicalResourceId><ResourceType>%s</ResourceType></ResourceChange></member>"
        .formatted(action, id, type);
  }

  private String execute() {
    String word = status.equals("REVIEW_IN_PROGRESS") ? "CREATE" : "UPDATE";
    asked
        .path("Resources")
        .properties()
        .forEach(
            it -> {
              String type = it.getValue().path("Type").asText();
              if (made.make(it.getKey(), type, it.getValue().path("Properties"), askedParameters)) {
                event(it.getKey(), type, it.getKey(), word + "_COMPLETE");
              }
            });
    template = asked;
    parameters = askedParameters;
    ends(word + "_COMPLETE");
    return "";
  }

  private String deleteStack() {
    ends("DELETE_COMPLETE");
    return "";
  }

  private void ends(String word) {
    status = word;
    event("cafe-prod", "AWS::CloudFormation::Stack", ID, word);
  }

  private void event(String logicalId, String type, String physicalId, String word) {
    events.add(
        0,
        "<member><EventId>%d</EventId><StackId>%s</StackId><StackName>cafe-prod</StackName><LogicalResourceId>%s</LogicalResourceId><PhysicalResourceId>%s</PhysicalResourceId><ResourceType>%s</ResourceType><Timestamp>2026-11-21T08:00:00Z</Timestamp><ResourceStatus>%s</ResourceStatus></member>"
            .formatted(events.size(), ID, logicalId, physicalId, type, word));
  }

  private String newestFirst() {
    return String.join("", events);
  }
}
