package cafe.local.cognito.idp;

import cafe.local.cognito.users.Users;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Sets a password: for good if {@code Permanent}, else until the next sign-in. No e-mail is sent.
 */
final class AdminSetUserPassword implements Operation {
  private final String poolId;
  private final Users users;

  AdminSetUserPassword(String poolId, Users users) {
    this.poolId = poolId;
    this.users = users;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    fields.only("UserPoolId", "Username", "Password", "Permanent").of(poolId);
    String username = users.existing(fields.required("Username")).profile().username();
    String password = fields.required("Password");
    if (fields.flag("Permanent")) {
      users.setPassword(username, password);
    } else {
      users.setTemporaryPassword(username, password);
    }
    return UserJson.nothing();
  }
}
