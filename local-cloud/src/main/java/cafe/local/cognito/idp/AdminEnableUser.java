package cafe.local.cognito.idp;

import cafe.local.cognito.users.Users;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Lets a user sign in again. */
final class AdminEnableUser implements Operation {
  private final String poolId;
  private final Users users;

  AdminEnableUser(String poolId, Users users) {
    this.poolId = poolId;
    this.users = users;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    String username = fields.only("UserPoolId", "Username").of(poolId).required("Username");
    users.setEnabled(username, true);
    return UserJson.nothing();
  }
}
