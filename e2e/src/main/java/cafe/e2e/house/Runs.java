package cafe.e2e.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.json.Json;

/** The runs of the state machine, as the Step Functions API tells them. */
final class Runs {
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI states;

  Runs(URI states) {
    this.states = states;
  }

  /** How many there are. */
  int count() {
    Map<?, ?> machine = (Map<?, ?>) list("ListStateMachines", Map.of(), "stateMachines").get(0);
    Map<String, Object> all =
        Map.of("stateMachineArn", machine.get("stateMachineArn"), "maxResults", 1000);
    return list("ListExecutions", all, "executions").size();
  }

  private List<?> list(String operation, Map<String, Object> parameters, String name) {
    HttpRequest request =
        HttpRequest.newBuilder(states)
            .header("Authorization", "AWS4-HMAC-SHA256")
            .header("X-Amz-Target", "AWSStepFunctions." + operation)
            .header("Content-Type", "application/x-amz-json-1.0")
            .POST(BodyPublishers.ofString(new Json().toJson(parameters)))
            .build();
    try {
      String body = http.send(request, BodyHandlers.ofString()).body();
      Map<String, Object> answer = new Json().toType(body, Json.MAP_TYPE);
      if (answer.get(name) instanceof List<?> list) {
        return list;
      }
      throw new IllegalStateException(operation + " answered " + body + ", not " + name);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException("Interrupted in " + operation, interrupted);
    }
  }
}
