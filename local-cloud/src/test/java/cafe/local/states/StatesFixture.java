package cafe.local.states;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.http.Request;
import cafe.local.http.Response;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The API with one machine, whose one task answers at once, and a time to move. */
final class StatesFixture {
  static final String EXECUTION = "arn:aws:states:us-east-1:123456789012:execution:report:";

  final VirtualTime time = new VirtualTime();
  final Executions executions =
      new Executions(call -> Machines.json("{\"rows\":3}"), time.timing(1));
  final StatesApi api = new StatesApi(executions);

  StatesFixture() {
    executions.add(Machines.read(Machines.TASK));
  }

  JsonNode start(String name, String input) throws Exception {
    return ok(
        "StartExecution",
        "{\"stateMachineArn\":\"%s\",\"name\":\"%s\",\"input\":\"%s\"}"
            .formatted(Machines.ARN, name, input));
  }

  JsonNode ok(String operation, String body) throws Exception {
    Response response = call(operation, body);
    assertThat(response.status())
        .as(new String(response.body(), StandardCharsets.UTF_8))
        .isEqualTo(200);
    return body(response);
  }

  Response call(String operation, String body) {
    Map<String, List<String>> headers =
        Map.of(
            "authorization", List.of("AWS4-HMAC-SHA256 .."),
            "x-amz-target", List.of("AWSStepFunctions." + operation));
    return api.handle(
        new Request("POST", URI.create("/"), headers, body.getBytes(StandardCharsets.UTF_8)));
  }

  static JsonNode body(Response response) throws Exception {
    return new ObjectMapper()
        .reader()
        .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .readTree(new String(response.body(), StandardCharsets.UTF_8));
  }
}
