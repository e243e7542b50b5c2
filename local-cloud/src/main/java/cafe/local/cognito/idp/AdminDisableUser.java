package cafe.local.cognito.idp;

import cafe.local.cognito.users.Users;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Keeps a user from signing in, and ends what the user has: sessions, tokens, renewals. */
final class AdminDisableUser implements Operation {
  private final String poolId;
  private final Users users;

  AdminDisableUser(String poolId, Users users) {
    this.poolId = poolId;
    this.users = users;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    String username = fields.only("UserPoolId", "Username").of(poolId).required("Username");
    users.setEnabled(username, false);
    return UserJson.nothing();
  }
}
