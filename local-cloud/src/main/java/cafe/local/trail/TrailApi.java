package cafe.local.trail;

import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** The CloudTrail API (AWS JSON 1.1): LookupEvents. Others are refused by name. */
public final class TrailApi implements Handler {
  private static final String TARGET = "CloudTrail_20131101.";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Trail trail;

  /** Tells the events of that trail. */
  public TrailApi(Trail trail) {
    this.trail = trail;
  }

  @Override
  public Response handle(Request request) {
    try {
      return response(200, perform(request));
    } catch (TrailRefusal refusal) {
      ObjectNode body =
          JSON.createObjectNode()
              .put("__type", refusal.code())
              .put("message", refusal.getMessage());
      return response(400, body).with("x-amzn-ErrorType", refusal.code());
    }
  }

  private ObjectNode perform(Request request) throws TrailRefusal {
    if (request.header("Authorization").isEmpty()) {
      throw new TrailRefusal("MissingAuthenticationTokenException", "Missing Authentication Token");
    }
    String target = request.header("X-Amz-Target").orElse("");
    // Some SDKs write the service's whole name before it: com.amazonaws.cloudtrail.v20131101.
    String operation = target.substring(target.lastIndexOf('.') + 1);
    if (!target.endsWith(TARGET + operation) || !operation.equals("LookupEvents")) {
      throw new TrailRefusal(
          "UnknownOperationException",
          "The operation is \"%s\"; the local CloudTrail answers LookupEvents only."
              .formatted(operation));
    }
    return lookup(Lookup.read(body(request)));
  }

  private ObjectNode lookup(Lookup lookup) throws TrailRefusal {
    List<TrailEvent> fitting = trail.events().stream().filter(lookup.fits()).toList();
    List<TrailEvent> page = lookup.page(fitting);
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode events = answer.putArray("Events");
    page.forEach(event -> events.add(json(event)));
    if (!page.isEmpty()) {
      TrailEvent last = page.get(page.size() - 1);
      if (!last.equals(fitting.get(fitting.size() - 1))) {
        answer.put("NextToken", last.id());
      }
    }
    return answer;
  }

  private static ObjectNode json(TrailEvent event) {
    ObjectNode json =
        JSON.createObjectNode()
            .put("EventId", event.id())
            .put("EventName", event.name())
            .put("ReadOnly", Boolean.toString(event.readOnly()))
            .put("EventTime", BigDecimal.valueOf(event.at().toEpochMilli(), 3))
            .put("EventSource", event.source());
    json.putArray("Resources");
    return json.put("CloudTrailEvent", event.record());
  }

  private static JsonNode body(Request request) throws TrailRefusal {
    try {
      return JSON.readTree(request.body());
    } catch (IOException malformed) {
      throw new TrailRefusal("SerializationException", "The request is not JSON");
    }
  }

  private static Response response(int status, ObjectNode body) {
    return Response.text(status, "application/x-amz-json-1.1", body.toString())
        .with("x-amzn-RequestId", UUID.randomUUID().toString());
  }
}
