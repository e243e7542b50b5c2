package cafe.local.cognito.idp;

import cafe.local.cognito.users.User;
import cafe.local.cognito.users.Users;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Tells who is in a group, in pages. */
final class ListUsersInGroup implements Operation {
  private final String poolId;
  private final Users users;

  ListUsersInGroup(String poolId, Users users) {
    this.poolId = poolId;
    this.users = users;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    fields.only("UserPoolId", "GroupName", "Limit", "NextToken").of(poolId);
    String group = fields.required("GroupName");
    Groups.require(users, group);
    List<User> members =
        users.all().stream().filter(user -> user.groups().contains(group)).toList();
    int limit = fields.count("Limit", Slice.MAX).orElse(Slice.MAX);
    return Slice.of(members, limit, fields.text("NextToken"), "NextToken");
  }
}
