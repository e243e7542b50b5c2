package cafe.local.cognito.idp;

import cafe.local.cognito.tokens.TokenCheck;
import cafe.local.cognito.tokens.TokenParts;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.UserPoolException;
import cafe.local.cognito.users.Users;
import java.util.List;

/** The access tokens by which signed-in users see to their own accounts. */
final class AccessTokens {
  private static final String SCOPE = "aws.cognito.signin.user.admin";

  private final TokenParts tokens;
  private final Users users;

  AccessTokens(TokenParts tokens, Users users) {
    this.tokens = tokens;
    this.users = users;
  }

  /**
   * The user of the request's {@code AccessToken}.
   *
   * @throws UserPoolException NotAuthorizedException
   */
  User user(Fields fields) {
    TokenCheck check = tokens.checker().checkAccessToken(fields.required("AccessToken"));
    if (check instanceof TokenCheck.Expired) {
      throw refused("Access Token has expired");
    }
    if (!(check instanceof TokenCheck.Valid valid)) {
      throw refused("Invalid Access Token");
    }
    String sub = valid.text("sub");
    User user = users.findBySub(sub).orElseThrow(() -> refused("Access Token has been revoked"));
    fields.about(user);
    if (tokens.refreshTokens().isRevoked(valid.text("origin_jti"))
        || tokens.refreshTokens().isSignedOut(sub, Long.parseLong(valid.text("auth_time")))) {
      throw refused("Access Token has been revoked");
    }
    if (!List.of(valid.text("scope").split(" ", -1)).contains(SCOPE)) {
      throw refused("Access Token does not have required scopes");
    }
    return user;
  }

  private static UserPoolException refused(String message) {
    return new UserPoolException("NotAuthorizedException", message);
  }
}
