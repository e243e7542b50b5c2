package cafe.local.cognito.idp;

import cafe.local.cognito.users.Users;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Takes a user out of a group; one who is not in it stays out. */
final class AdminRemoveUserFromGroup implements Operation {
  private final String poolId;
  private final Users users;

  AdminRemoveUserFromGroup(String poolId, Users users) {
    this.poolId = poolId;
    this.users = users;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    fields.only("UserPoolId", "Username", "GroupName").of(poolId);
    String group = fields.required("GroupName");
    String username = users.existing(fields.required("Username")).profile().username();
    Groups.require(users, group);
    users.removeFromGroup(username, group);
    return UserJson.nothing();
  }
}
