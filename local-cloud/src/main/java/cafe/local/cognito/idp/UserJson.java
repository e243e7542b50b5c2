package cafe.local.cognito.idp;

import cafe.local.cognito.users.User;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A user as the API tells: {@code UserType}, whose attributes AdminGetUser names otherwise. */
final class UserJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private UserJson() {}

  static ObjectNode of(User user) {
    return of(user, "Attributes");
  }

  static ObjectNode of(User user, String attributesField) {
    ObjectNode json = JSON.createObjectNode().put("Username", user.profile().username());
    ArrayNode attributes = json.putArray(attributesField);
    attributes(user)
        .forEach((name, value) -> attributes.addObject().put("Name", name).put("Value", value));
    return json.put("UserCreateDate", seconds(user.createdAt()))
        .put("UserLastModifiedDate", seconds(user.modifiedAt()))
        .put("Enabled", user.enabled())
        .put("UserStatus", user.status().name());
  }

  static ObjectNode nothing() {
    return JSON.createObjectNode();
  }

  /** The attributes by name. */
  static Map<String, String> attributes(User user) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("email", user.profile().email());
    attributes.put("email_verified", "true");
    attributes.put("name", user.profile().name());
    attributes.put("sub", user.sub());
    return attributes;
  }

  /** AWS JSON 1.1 has times in seconds since the epoch, with three decimals. */
  private static BigDecimal seconds(Instant instant) {
    return BigDecimal.valueOf(instant.toEpochMilli(), 3);
  }
}
