package cafe.local.trail;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A request for events (AWS CloudTrail API Reference, LookupEvents): at most one attribute and a
 * span of time, both ends of it included.
 *
 * @param maxResults events on a page, 1 to 50
 * @param after the last event of the page before
 */
record Lookup(Predicate<TrailEvent> fits, int maxResults, Optional<String> after) {
  private static final int MAX_RESULTS = 50;
  private static final Set<String> FIELDS =
      Set.of("LookupAttributes", "StartTime", "EndTime", "MaxResults", "NextToken");

  static Lookup read(JsonNode body) throws TrailRefusal {
    for (Iterator<String> names = body.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!FIELDS.contains(name)) {
        throw new TrailRefusal(
            "UnsupportedOperationException",
            "The local CloudTrail does not know the field " + name + " of LookupEvents.");
      }
    }
    Instant start = time(body.path("StartTime")).orElse(Instant.MIN);
    Instant end = time(body.path("EndTime")).orElse(Instant.MAX);
    if (start.isAfter(end)) {
      throw new TrailRefusal(
          "InvalidTimeRangeException", "The start time must be before the end time.");
    }
    Predicate<TrailEvent> inTime = event -> !event.at().isBefore(start) && !event.at().isAfter(end);
    return new Lookup(
        inTime.and(attribute(body.path("LookupAttributes"))),
        maxResults(body.path("MaxResults")),
        Optional.of(body.path("NextToken").asText("")).filter(token -> !token.isEmpty()));
  }

  /** The next page of the events that fit. */
  List<TrailEvent> page(List<TrailEvent> fitting) throws TrailRefusal {
    int from = after.isEmpty() ? 0 : indexOf(after.get(), fitting) + 1;
    return fitting.subList(from, Math.min(from + maxResults, fitting.size()));
  }

  private static int indexOf(String id, List<TrailEvent> events) throws TrailRefusal {
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).id().equals(id)) {
        return i;
      }
    }
    throw new TrailRefusal("InvalidNextTokenException", "Invalid NextToken: " + id);
  }

  private static Predicate<TrailEvent> attribute(JsonNode attributes) throws TrailRefusal {
    if (attributes.size() > 1) {
      throw invalid("You can specify one lookup attribute only.");
    }
    if (attributes.isEmpty()) {
      return event -> true;
    }
    String key = attributes.path(0).path("AttributeKey").asText();
    String value = attributes.path(0).path("AttributeValue").asText();
    return switch (key) {
      case "EventId" -> event -> event.id().equals(value);
      case "EventName" -> event -> event.name().equals(value);
      case "EventSource" -> event -> event.source().equals(value);
      case "ReadOnly" -> event -> Boolean.toString(event.readOnly()).equals(value);
      // Guests of a hosted UI are no identities of the account, and own no resources in it
      case "Username", "AccessKeyId", "ResourceName", "ResourceType" -> event -> false;
      default -> throw invalid("There is no lookup attribute " + key + ".");
    };
  }

  private static TrailRefusal invalid(String message) {
    return new TrailRefusal("InvalidLookupAttributesException", message);
  }

  private static int maxResults(JsonNode value) throws TrailRefusal {
    int max = value.asInt(MAX_RESULTS);
    if (max < 1 || max > MAX_RESULTS) {
      throw new TrailRefusal(
          "InvalidMaxResultsException",
          "MaxResults is %d; it must be from 1 to %d.".formatted(max, MAX_RESULTS));
    }
    return max;
  }

  /** AWS JSON 1.1 has times in seconds since the epoch. */
  private static Optional<Instant> time(JsonNode seconds) {
    return seconds.isNumber()
        ? Optional.of(Instant.ofEpochMilli(seconds.decimalValue().movePointRight(3).longValue()))
        : Optional.empty();
  }
}
