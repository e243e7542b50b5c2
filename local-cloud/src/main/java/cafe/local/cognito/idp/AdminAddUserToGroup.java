package cafe.local.cognito.idp;

import cafe.local.cognito.users.Users;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Puts a user into a group that exists; one who is in it already stays. */
final class AdminAddUserToGroup implements Operation {
  private final String poolId;
  private final Users users;

  AdminAddUserToGroup(String poolId, Users users) {
    this.poolId = poolId;
    this.users = users;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    fields.only("UserPoolId", "Username", "GroupName").of(poolId);
    String group = fields.required("GroupName");
    String username = users.existing(fields.required("Username")).profile().username();
    Groups.require(users, group);
    users.addToGroup(username, group);
    return UserJson.nothing();
  }
}
