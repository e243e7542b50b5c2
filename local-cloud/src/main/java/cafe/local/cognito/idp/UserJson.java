package cafe.local.cognito.idp;

import cafe.local.cognito.users.User;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;

/** A user as the API tells: {@code UserType}, whose attributes AdminGetUser names otherwise. */
final class UserJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private UserJson() {}

  static ObjectNode of(User user) {
    return of(user, "Attributes");
  }

  static ObjectNode of(User user, String attributesField) {
    ObjectNode json = JSON.createObjectNode().put("Username", user.profile().username());
    json.set(attributesField, attributes(user));
    return json.put("UserCreateDate", seconds(user.createdAt()))
        .put("UserLastModifiedDate", seconds(user.modifiedAt()))
        .put("Enabled", user.enabled())
        .put("UserStatus", user.status().name());
  }

  static ArrayNode attributes(User user) {
    ArrayNode attributes = JSON.createArrayNode();
    user.attributes()
        .forEach((name, value) -> attributes.addObject().put("Name", name).put("Value", value));
    return attributes;
  }

  static ObjectNode nothing() {
    return JSON.createObjectNode();
  }

  /** AWS JSON 1.1 has times in seconds since the epoch, with three decimals. */
  private static BigDecimal seconds(Instant instant) {
    return BigDecimal.valueOf(instant.toEpochMilli(), 3);
  }
}
