package cafe.local.states;

import cafe.local.lambda.Functions;
import cafe.local.lambda.Invocation;
import cafe.local.mail.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Calls the Lambda functions and SNS topics of this account. */
public final class ServiceTasks implements Tasks {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Functions functions;
  private final List<Topic> topics;

  /** Tasks over these services. */
  public ServiceTasks(Functions functions, List<Topic> topics) {
    this.functions = functions;
    this.topics = List.copyOf(topics);
  }

  @Override
  public JsonNode run(TaskCall call) throws TaskFailure, InterruptedException {
    TaskKind kind = TaskKind.of(call.resource()).orElseThrow();
    return switch (kind) {
      case FUNCTION -> invoke(call.resource(), call.input());
      case LAMBDA_INVOKE -> invokeWithMetadata(call);
      case SNS_PUBLISH -> publish(call);
    };
  }

  private JsonNode invokeWithMetadata(TaskCall call) throws TaskFailure, InterruptedException {
    requireKnown(call, Set.of("FunctionName", "Payload"));
    JsonNode payload =
        invoke(call.input().path("FunctionName").asText(), call.input().path("Payload"));
    ObjectNode result = JSON.createObjectNode().put("ExecutedVersion", "$LATEST");
    result.set("Payload", payload);
    return result.put("StatusCode", 200);
  }

  private JsonNode invoke(String arn, JsonNode input) throws TaskFailure, InterruptedException {
    try {
      Optional<Invocation> invocation = functions.invoke(arn, JSON.writeValueAsBytes(input));
      if (invocation.isEmpty()) {
        throw new TaskFailure(
            "Lambda.ResourceNotFoundException", "Functions from '" + arn + "' do not exist");
      }
      JsonNode payload = JSON.readTree(invocation.get().payload());
      if (invocation.get().failed()) {
        throw new TaskFailure(payload.path("errorType").asText(), payload.toString());
      }
      return payload;
    } catch (IOException malformed) {
      throw new TaskFailure("States.Runtime", "The result of " + arn + " is not JSON");
    }
  }

  private JsonNode publish(TaskCall call) throws TaskFailure {
    requireKnown(call, Set.of("TopicArn", "Message", "Subject"));
    JsonNode input = call.input();
    String arn = input.path("TopicArn").asText();
    Topic topic =
        topics.stream()
            .filter(candidate -> candidate.arn().equals(arn))
            .findFirst()
            .orElseThrow(() -> new TaskFailure("SNS.NotFoundException", "Topic does not exist"));
    JsonNode message = input.path("Message");
    Optional<String> subject = Optional.ofNullable(input.get("Subject")).map(JsonNode::asText);
    try {
      String text = message.isTextual() ? message.asText() : message.toString();
      return JSON.createObjectNode().put("MessageId", topic.publish(subject, text));
    } catch (IllegalArgumentException refused) {
      throw new TaskFailure("SNS.InvalidParameterException", String.valueOf(refused.getMessage()));
    }
  }

  private static void requireKnown(TaskCall call, Set<String> known) throws TaskFailure {
    for (var field : call.input().properties()) {
      if (!known.contains(field.getKey())) {
        throw new TaskFailure(
            "States.Runtime",
            "The field '%s' of %s is not supported here"
                .formatted(field.getKey(), call.resource()));
      }
    }
  }
}
