package cafe.local.states;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;

/**
 * How data pass through a state: InputPath, Parameters, ResultSelector, ResultPath, OutputPath, in
 * this order. A path that is null in the definition is absent here: InputPath and OutputPath then
 * give {@code {}}, ResultPath drops the result.
 */
record Flow(
    Optional<DataPath> inputPath,
    Optional<Payload> parameters,
    Optional<Payload> resultSelector,
    Optional<DataPath> resultPath,
    Optional<DataPath> outputPath) {

  /** What the state works on. */
  JsonNode input(JsonNode raw, JsonNode context) throws TaskFailure {
    JsonNode input = at(inputPath, raw, context);
    return parameters.isPresent() ? parameters.get().value(input, context) : input;
  }

  /** What the state hands on: the result is combined with the raw input. */
  JsonNode output(JsonNode raw, JsonNode result, JsonNode context) throws TaskFailure {
    JsonNode selected =
        resultSelector.isPresent() ? resultSelector.get().value(result, context) : result;
    JsonNode merged = resultPath.isPresent() ? resultPath.get().write(raw, selected) : raw;
    return at(outputPath, merged, context);
  }

  private static JsonNode at(Optional<DataPath> path, JsonNode node, JsonNode context)
      throws TaskFailure {
    return path.isPresent()
        ? path.get().read(node, context)
        : JsonNodeFactory.instance.objectNode();
  }
}
