package cafe.build.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Attempts for programs: a JSON array, newest first. */
final class AttemptJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AttemptJson() {}

  static String of(List<Attempt> attempts, Map<String, String> names) {
    ArrayNode array = JSON.createArrayNode();
    for (Attempt attempt : attempts) {
      ObjectNode json = array.addObject().put("at", attempt.at().toString());
      attempt
          .sub()
          .ifPresent(sub -> json.put("sub", sub).put("username", names.getOrDefault(sub, sub)));
      json.put("from", attempt.from())
          .put("event", attempt.event())
          .put("outcome", attempt.outcome().name())
          .put("reason", attempt.reason());
    }
    return array.toPrettyString();
  }
}
