package cafe.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;

/** Reads an AWS::Lambda::Function. */
final class FunctionReader {
  private static final Set<String> USED =
      Set.of("FunctionName", "Handler", "Timeout", "MemorySize", "Environment");
  private static final Set<String> NO_EFFECT =
      Set.of(
          "Architectures",
          "Code",
          "Description",
          "LoggingConfig",
          "Role",
          "Runtime",
          "SnapStart",
          "Tags",
          "TracingConfig");

  /** AWS::Lambda::Function, defaults. */
  private static final int DEFAULT_TIMEOUT_SECONDS = 3;

  private static final int DEFAULT_MEGABYTES = 128;

  private FunctionReader() {}

  static FunctionResource read(String id, JsonNode properties, Evaluation evaluation) {
    Properties.requireKnown(id, properties, USED, NO_EFFECT);
    return new FunctionResource(
        id,
        evaluation.reference(id),
        evaluation.reference(id + ".Arn"),
        evaluation.text(properties.path("Handler")),
        Duration.ofSeconds(properties.path("Timeout").asLong(DEFAULT_TIMEOUT_SECONDS)),
        properties.path("MemorySize").asInt(DEFAULT_MEGABYTES),
        evaluation.texts(properties.path("Environment").path("Variables")));
  }
}
