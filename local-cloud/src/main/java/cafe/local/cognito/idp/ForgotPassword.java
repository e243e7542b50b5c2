package cafe.local.cognito.idp;

import cafe.local.cognito.client.Clients;
import cafe.local.cognito.signin.Recovery;
import cafe.local.cognito.users.Users;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Sends a code to who has forgotten the password (Amazon Cognito user pools API Reference,
 * ForgotPassword).
 */
final class ForgotPassword implements Operation {
  private final Clients clients;
  private final Users users;
  private final Recovery recovery;

  ForgotPassword(Clients clients, Users users, Recovery recovery) {
    this.clients = clients;
    this.users = users;
    this.recovery = recovery;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    fields.only("ClientId", "Username", "ClientMetadata", "AnalyticsMetadata", "UserContextData");
    clients.existing(fields.required("ClientId"));
    String username = fields.required("Username");
    users.find(username).ifPresent(fields::about);
    ObjectNode answer = UserJson.nothing();
    answer.set("CodeDeliveryDetails", Answers.delivery(recovery.forgot(username)));
    return answer;
  }
}
