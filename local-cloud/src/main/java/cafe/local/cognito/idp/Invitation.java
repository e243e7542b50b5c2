package cafe.local.cognito.idp;

import cafe.local.cognito.signin.Postman;
import cafe.local.cognito.users.User;

/**
 * The e-mail that invites a user, in the words of a pool whose invitation nobody has changed
 * (docs.aws.amazon.com/cognito "Configuring email messages").
 */
final class Invitation {
  private static final String SUBJECT = "Your temporary password";
  private static final String TEXT = "Your username is %s and temporary password is %s.";

  private final Postman postman;

  Invitation(Postman postman) {
    this.postman = postman;
  }

  User send(User user, String temporaryPassword) {
    postman.deliver(
        user.profile().email(),
        SUBJECT,
        TEXT.formatted(user.profile().username(), temporaryPassword));
    return user;
  }
}
