package cafe.local.cognito.idp;

import cafe.local.cognito.signin.PasswordSignIn;
import cafe.local.cognito.signin.SignInOutcome;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.UserPoolException;
import cafe.local.cognito.users.Users;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Changes the password of who is signed in and still knows the old one (Amazon Cognito user pools
 * API Reference, ChangePassword).
 */
final class ChangePassword implements Operation {
  private final AccessTokens tokens;
  private final Users users;
  private final PasswordSignIn passwords;

  ChangePassword(AccessTokens tokens, Users users, PasswordSignIn passwords) {
    this.tokens = tokens;
    this.users = users;
    this.passwords = passwords;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    fields.only("AccessToken", "PreviousPassword", "ProposedPassword");
    User user = tokens.user(fields);
    String username = user.profile().username();
    String previous = fields.required("PreviousPassword");
    String proposed = fields.required("ProposedPassword");
    if (passwords.attempt(username, previous) instanceof SignInOutcome.Refused refused) {
      throw new UserPoolException(refused.code(), refused.message());
    }
    users.setPassword(username, proposed);
    return UserJson.nothing();
  }
}
