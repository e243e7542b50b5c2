package cafe.local.cognito.idp;

import cafe.local.cognito.client.AppClient;
import cafe.local.cognito.client.Clients;
import cafe.local.cognito.tokens.RefreshTokens;
import cafe.local.cognito.users.UserPoolException;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Ends a refresh token and all that came of it (Amazon Cognito user pools API Reference,
 * RevokeToken). One that is not known needs no end.
 */
final class RevokeToken implements Operation {
  private final Clients clients;
  private final RefreshTokens refreshTokens;

  RevokeToken(Clients clients, RefreshTokens refreshTokens) {
    this.clients = clients;
    this.refreshTokens = refreshTokens;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    fields.only("Token", "ClientId", "ClientSecret");
    String token = fields.required("Token");
    AppClient client = clients.existing(fields.required("ClientId"));
    if (fields.has("ClientSecret")) {
      throw new UserPoolException("UnauthorizedException", "Invalid client secret");
    }
    if (token.split("\\.", -1).length == 3) {
      throw new UserPoolException("UnsupportedTokenTypeException", "Unsupported token type");
    }
    refreshTokens.revoke(token, client);
    return UserJson.nothing();
  }
}
