package cafe.local.cognito.idp;

import cafe.local.cognito.client.AppClient;
import cafe.local.cognito.tokens.RefreshTokens;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.UserPoolException;
import cafe.local.cognito.users.Users;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Refresh tokens for new tokens, by either of the operations that do it. */
final class Renewals {
  private final Users users;
  private final RefreshTokens refreshTokens;
  private final Answers answers;

  Renewals(Users users, RefreshTokens refreshTokens, Answers answers) {
    this.users = users;
    this.refreshTokens = refreshTokens;
    this.answers = answers;
  }

  /**
   * New tokens; a new refresh token too, where the client rotates them.
   *
   * @throws UserPoolException NotAuthorizedException, RefreshTokenReuseException
   */
  ObjectNode renew(Fields fields, AppClient client, String token) {
    if (refreshTokens.isRotated(token, client)) {
      throw new UserPoolException(
          "RefreshTokenReuseException", "The refresh token has been invalidated by rotation.");
    }
    RefreshTokens.Renewal renewal =
        refreshTokens.redeem(token, client).orElseThrow(() -> refused("Invalid Refresh Token."));
    Optional<User> user = users.findBySub(renewal.grant().sub());
    user.ifPresent(fields::about);
    return answers.renewed(
        renewal.grant(),
        user.orElseThrow(() -> refused("Refresh Token has been revoked")),
        client,
        renewal.next());
  }

  private static UserPoolException refused(String message) {
    return new UserPoolException("NotAuthorizedException", message);
  }
}
