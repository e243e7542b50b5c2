package cafe.local.cognito.idp;

import cafe.local.cognito.client.Clients;
import cafe.local.cognito.signin.Recovery;
import cafe.local.cognito.users.Users;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Sets another password, by the code that was sent (Amazon Cognito user pools API Reference,
 * ConfirmForgotPassword).
 */
final class ConfirmForgotPassword implements Operation {
  private final Clients clients;
  private final Users users;
  private final Recovery recovery;

  ConfirmForgotPassword(Clients clients, Users users, Recovery recovery) {
    this.clients = clients;
    this.users = users;
    this.recovery = recovery;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    fields.only(
        "ClientId",
        "Username",
        "ConfirmationCode",
        "Password",
        "ClientMetadata",
        "AnalyticsMetadata",
        "UserContextData");
    String clientId = clients.existing(fields.required("ClientId")).clientId();
    String username = fields.required("Username");
    String code = fields.required("ConfirmationCode");
    String password = fields.required("Password");
    users.find(username).ifPresent(fields::about);
    recovery.reset(username, code, password, clientId, fields.object("ClientMetadata").texts());
    return UserJson.nothing();
  }
}
