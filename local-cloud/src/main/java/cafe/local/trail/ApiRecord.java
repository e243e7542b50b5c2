package cafe.local.trail;

import cafe.local.http.Request;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Events of API calls (docs.aws.amazon.com/awscloudtrail "CloudTrail record contents"). Members are
 * named with a small first letter; of their values only those are shown that neither tell of a
 * person nor open a door. Who calls without credentials is {@code Anonymous}.
 */
final class ApiRecord {
  private static final String SOURCE = "cognito-idp.amazonaws.com";
  private static final String ACCOUNT = "123456789012";
  private static final String HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<String> SHOWN =
      Set.of(
          "AuthFlow",
          "ChallengeName",
          "ClientId",
          "GroupName",
          "Limit",
          "MessageAction",
          "Permanent",
          "Status",
          "UserConfirmed",
          "UserPoolId",
          "UserSub");

  private final String poolId;

  ApiRecord(String poolId) {
    this.poolId = poolId;
  }

  TrailEvent event(
      Instant at,
      Request request,
      String operation,
      JsonNode body,
      JsonNode answer,
      Sighting sighting) {
    String id = UUID.randomUUID().toString();
    boolean readOnly =
        operation.matches("(Admin)?(Get|List)[A-Z].*") && !operation.contains("Token");
    ObjectNode event = JSON.createObjectNode().put("eventVersion", "1.11");
    event.set("userIdentity", identity(request));
    event
        .put("eventTime", at.toString())
        .put("eventSource", SOURCE)
        .put("eventName", operation)
        .put("awsRegion", poolId.substring(0, poolId.indexOf('_')))
        .put("sourceIPAddress", "127.0.0.1")
        .put("userAgent", request.header("User-Agent").orElse("-"));
    sighting
        .refusal()
        .ifPresent(
            refusal ->
                event.put("errorCode", refusal.code()).put("errorMessage", refusal.message()));
    event.set("requestParameters", shown(body));
    event.set("responseElements", shown(answer));
    ObjectNode data = event.putObject("additionalEventData");
    sighting.sub().ifPresent(sub -> data.put("sub", sub));
    data.put("userPoolId", poolId);
    event
        .put("requestID", UUID.randomUUID().toString())
        .put("eventID", id)
        .put("readOnly", readOnly)
        .put("eventType", "AwsApiCall")
        .put("managementEvent", true)
        .put("recipientAccountId", ACCOUNT)
        .put("eventCategory", "Management");
    return new TrailEvent(id, at, operation, SOURCE, readOnly, event.toString());
  }

  private static ObjectNode identity(Request request) {
    boolean signed = request.header("Authorization").orElse("").startsWith("AWS4-");
    ObjectNode identity = JSON.createObjectNode().put("type", signed ? "IAMUser" : "Unknown");
    return signed ? identity.put("accountId", ACCOUNT) : identity.put("principalId", "Anonymous");
  }

  private static JsonNode shown(JsonNode members) {
    if (members.isEmpty()) {
      return JSON.nullNode();
    }
    ObjectNode shown = JSON.createObjectNode();
    for (Map.Entry<String, JsonNode> member : members.properties()) {
      String name = member.getKey();
      String small = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
      if (SHOWN.contains(name)) {
        shown.set(small, member.getValue());
      } else {
        shown.put(small, HIDDEN);
      }
    }
    return shown;
  }
}
