package cafe.local.cognito.idp;

import cafe.local.cognito.users.User;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** One page of users; the token of the next is the number of its first user. */
final class Slice {
  /** As many as Cognito gives at most, and unless asked otherwise. */
  static final int MAX = 60;

  private Slice() {}

  static ObjectNode of(List<User> all, int limit, Optional<String> token, String tokenField) {
    int from = token.map(Slice::start).orElse(0);
    int to = Math.min(from + limit, all.size());
    ObjectNode page = UserJson.nothing();
    ArrayNode users = page.putArray("Users");
    all.subList(Math.min(from, to), to).forEach(user -> users.add(UserJson.of(user)));
    if (to < all.size()) {
      page.put(tokenField, Integer.toString(to));
    }
    return page;
  }

  private static int start(String token) {
    if (!token.matches("\\d{1,9}")) {
      throw Fields.invalid("Invalid pagination token.");
    }
    return Integer.parseInt(token);
  }
}
