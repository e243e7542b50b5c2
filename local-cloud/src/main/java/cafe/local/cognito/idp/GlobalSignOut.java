package cafe.local.cognito.idp;

import cafe.local.cognito.tokens.RefreshTokens;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Signs a user out everywhere: every refresh token ends, and every access token is good for nothing
 * here (Amazon Cognito user pools API Reference, GlobalSignOut).
 */
final class GlobalSignOut implements Operation {
  private final AccessTokens tokens;
  private final RefreshTokens refreshTokens;

  GlobalSignOut(AccessTokens tokens, RefreshTokens refreshTokens) {
    this.tokens = tokens;
    this.refreshTokens = refreshTokens;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    refreshTokens.revokeAll(tokens.user(fields.only("AccessToken")).sub());
    return UserJson.nothing();
  }
}
