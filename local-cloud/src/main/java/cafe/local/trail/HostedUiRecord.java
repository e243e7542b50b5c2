package cafe.local.trail;

import cafe.local.http.Parameters;
import cafe.local.http.Request;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Events of a hosted UI in the form of Signup_POST and Token_POST on
 * docs.aws.amazon.com/cognito/latest/developerguide/understanding-amazon-cognito-entries.html: the
 * event is named by the last part of the path and the method; values that tell of a person or open
 * a door are HIDDEN_DUE_TO_SECURITY_REASONS. A user is told by {@code sub} only (page "Amazon
 * Cognito logging in AWS CloudTrail"). AWS shows no refused request; here it has the {@code
 * errorCode} and {@code errorMessage} that its events have a place for.
 */
final class HostedUiRecord {
  private static final String SOURCE = "cognito-idp.amazonaws.com";
  private static final String ACCOUNT = "123456789012";
  private static final String COGNITOS_ACCOUNT = "111122223333";
  private static final String HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<String> SHOWN =
      Set.of(
          "client_id",
          "code_challenge_method",
          "grant_type",
          "logout_uri",
          "prompt",
          "redirect_uri",
          "response_type",
          "scope");

  private final String poolId;
  private final String domain;

  HostedUiRecord(String poolId, URI domain) {
    this.poolId = poolId;
    this.domain = domain.getAuthority();
  }

  TrailEvent event(Instant at, Request request, int status, Sighting sighting) {
    String id = UUID.randomUUID().toString();
    String name = name(request);
    boolean readOnly = request.method().equals("GET");
    ObjectNode event = JSON.createObjectNode().put("eventVersion", "1.08");
    event.putObject("userIdentity").put("accountId", ACCOUNT);
    event
        .put("eventTime", at.toString())
        .put("eventSource", SOURCE)
        .put("eventName", name)
        .put("awsRegion", poolId.substring(0, poolId.indexOf('_')))
        // The server listens on this address only
        .put("sourceIPAddress", "127.0.0.1")
        .put("userAgent", request.header("User-Agent").orElse("-"));
    sighting
        .refusal()
        .ifPresent(
            refusal ->
                event.put("errorCode", refusal.code()).put("errorMessage", refusal.message()));
    event.putNull("requestParameters").putNull("responseElements");
    event.set("additionalEventData", additional(request, status, sighting));
    event
        .put("requestID", UUID.randomUUID().toString())
        .put("eventID", id)
        .put("readOnly", readOnly)
        .put("eventType", "AwsServiceEvent")
        .put("managementEvent", true)
        .put("recipientAccountId", ACCOUNT);
    event.putObject("serviceEventDetails").put("serviceAccountId", COGNITOS_ACCOUNT);
    event.put("eventCategory", "Management");
    return new TrailEvent(id, at, name, SOURCE, readOnly, event.toString());
  }

  private ObjectNode additional(Request request, int status, Sighting sighting) {
    ObjectNode data = JSON.createObjectNode();
    sighting.sub().ifPresent(sub -> data.put("sub", sub));
    data.putObject("responseParameters").put("status", status);
    ObjectNode parameters = data.putObject("requestParameters");
    add(parameters, request.query());
    if (request.method().equals("POST")) {
      add(parameters, request.form());
    }
    return data.put("userPoolDomain", domain).put("userPoolId", poolId);
  }

  private static void add(ObjectNode json, Parameters parameters) {
    for (String name : parameters.names()) {
      ArrayNode values = json.putArray(name);
      parameters.all(name).forEach(value -> values.add(SHOWN.contains(name) ? value : HIDDEN));
    }
  }

  private static String name(Request request) {
    String page = request.path().substring(request.path().lastIndexOf('/') + 1);
    String first = page.isEmpty() ? "" : page.substring(0, 1).toUpperCase(Locale.ROOT);
    return first + page.substring(first.length()) + "_" + request.method();
  }
}
