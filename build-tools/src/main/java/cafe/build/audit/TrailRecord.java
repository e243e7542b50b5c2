package cafe.build.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * One Cognito event of CloudTrail. Two forms exist: requests to the hosted UI have all their data
 * in {@code additionalEventData} (docs.aws.amazon.com/cognito/latest/developerguide/
 * understanding-amazon-cognito-entries.html), calls of the API in {@code requestParameters} and
 * {@code responseElements} (docs.aws.amazon.com/awscloudtrail/latest/userguide/
 * cloudtrail-event-reference-record-contents.html).
 */
final class TrailRecord {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode event;
  private final Instant at;

  private TrailRecord(JsonNode event) {
    this.event = event;
    this.at = Instant.parse(event.path("eventTime").asText());
  }

  static TrailRecord parse(String json) {
    try {
      return new TrailRecord(JSON.readTree(json));
    } catch (JsonProcessingException | DateTimeParseException malformed) {
      throw new AuditException(
          "An event of CloudTrail cannot be read: it is no JSON with an eventTime. Look at it with"
              + " `aws cloudtrail lookup-events`.",
          malformed);
    }
  }

  Instant at() {
    return at;
  }

  String name() {
    return event.path("eventName").asText();
  }

  String from() {
    return event.path("sourceIPAddress").asText("-");
  }

  String userAgent() {
    return event.path("userAgent").asText();
  }

  /** Present if the request was refused; hosted-UI events may have the field, empty. */
  Optional<String> errorCode() {
    return text(event.path("errorCode"));
  }

  String errorMessage() {
    return text(event.path("errorMessage")).orElse("");
  }

  /** The status that the hosted UI answered with; 0 for calls of the API. */
  int status() {
    return event.path("additionalEventData").path("responseParameters").path("status").asInt();
  }

  Optional<String> sub() {
    JsonNode data = event.path("additionalEventData");
    return text(data.path("sub"))
        .or(() -> text(data.path("requestParameters").path("sub").path(0)))
        .or(() -> text(data.path("userSub")));
  }

  String grantType() {
    return hosted("grant_type");
  }

  String authFlow() {
    return event.path("requestParameters").path("authFlow").asText();
  }

  Optional<String> challenge() {
    return text(event.path("responseElements").path("challengeName"));
  }

  /** Whether it is of that pool: it names the pool, or else the pool's client. */
  boolean isOf(PoolId pool) {
    Optional<String> named =
        text(event.path("additionalEventData").path("userPoolId"))
            .or(() -> text(event.path("requestParameters").path("userPoolId")));
    if (named.isPresent()) {
      return named.get().equals(pool.userPoolId());
    }
    String client = event.path("requestParameters").path("clientId").asText(hosted("client_id"));
    return client.equals(pool.clientId());
  }

  private String hosted(String parameter) {
    return event
        .path("additionalEventData")
        .path("requestParameters")
        .path(parameter)
        .path(0)
        .asText();
  }

  private static Optional<String> text(JsonNode node) {
    return Optional.of(node.asText("")).filter(text -> !text.isEmpty() && !node.isNull());
  }
}
