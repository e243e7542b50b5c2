package cafe.local.cognito.idp;

import cafe.local.cognito.users.Users;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Tells about one user. */
final class AdminGetUser implements Operation {
  private final String poolId;
  private final Users users;

  AdminGetUser(String poolId, Users users) {
    this.poolId = poolId;
    this.users = users;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    String username = fields.only("UserPoolId", "Username").of(poolId).required("Username");
    return UserJson.of(users.existing(username), "UserAttributes");
  }
}
