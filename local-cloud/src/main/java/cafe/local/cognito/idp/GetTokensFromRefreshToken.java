package cafe.local.cognito.idp;

import cafe.local.cognito.client.Clients;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Renews a sign-in; the refresh token is exchanged too, where the client rotates them (Amazon
 * Cognito user pools API Reference, GetTokensFromRefreshToken).
 */
final class GetTokensFromRefreshToken implements Operation {
  private final Clients clients;
  private final Renewals renewals;

  GetTokensFromRefreshToken(Clients clients, Renewals renewals) {
    this.clients = clients;
    this.renewals = renewals;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    fields.only("RefreshToken", "ClientId", "ClientMetadata", "DeviceKey");
    ObjectNode answer =
        renewals.renew(
            fields, clients.existing(fields.required("ClientId")), fields.required("RefreshToken"));
    answer.remove("ChallengeParameters");
    return answer;
  }
}
