package cafe.local.cognito.idp;

import cafe.local.cognito.users.User;
import cafe.local.cognito.users.Users;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Tells about users that a filter lets through, in pages, oldest first. */
final class ListUsers implements Operation {
  private final String poolId;
  private final Users users;

  ListUsers(String poolId, Users users) {
    this.poolId = poolId;
    this.users = users;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    fields.only("UserPoolId", "Filter", "Limit", "PaginationToken").of(poolId);
    UserFilter filter = UserFilter.parse(fields.text("Filter").orElse(""));
    List<User> found = users.all().stream().filter(filter::lets).toList();
    int limit = fields.count("Limit", Slice.MAX).orElse(Slice.MAX);
    return Slice.of(found, limit, fields.text("PaginationToken"), "PaginationToken");
  }
}
