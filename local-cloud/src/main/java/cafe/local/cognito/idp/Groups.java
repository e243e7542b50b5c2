package cafe.local.cognito.idp;

import cafe.local.cognito.users.UserPoolException;
import cafe.local.cognito.users.Users;

/** The groups that requests name. */
final class Groups {
  private Groups() {}

  static void require(Users users, String group) {
    if (!users.hasGroup(group)) {
      throw new UserPoolException("ResourceNotFoundException", "Group not found.");
    }
  }
}
