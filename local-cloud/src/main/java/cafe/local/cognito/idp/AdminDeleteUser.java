package cafe.local.cognito.idp;

import cafe.local.cognito.users.Users;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Forgets a user. */
final class AdminDeleteUser implements Operation {
  private final String poolId;
  private final Users users;

  AdminDeleteUser(String poolId, Users users) {
    this.poolId = poolId;
    this.users = users;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    String username = fields.only("UserPoolId", "Username").of(poolId).required("Username");
    users.delete(username);
    return UserJson.nothing();
  }
}
