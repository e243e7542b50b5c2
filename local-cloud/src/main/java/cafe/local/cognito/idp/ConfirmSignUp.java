package cafe.local.cognito.idp;

import cafe.local.cognito.client.Clients;
import cafe.local.cognito.signin.SignUps;
import cafe.local.cognito.users.Users;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Confirms who signed up, by the code that was sent; the post-confirmation trigger is called
 * (Amazon Cognito user pools API Reference, ConfirmSignUp).
 */
final class ConfirmSignUp implements Operation {
  private final Clients clients;
  private final Users users;
  private final SignUps signUps;

  ConfirmSignUp(Clients clients, Users users, SignUps signUps) {
    this.clients = clients;
    this.users = users;
    this.signUps = signUps;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    fields.only(
        "ClientId",
        "Username",
        "ConfirmationCode",
        "ForceAliasCreation",
        "ClientMetadata",
        "AnalyticsMetadata",
        "UserContextData");
    String clientId = clients.existing(fields.required("ClientId")).clientId();
    String username = fields.required("Username");
    String code = fields.required("ConfirmationCode");
    users.find(username).ifPresent(fields::about);
    signUps.confirm(
        username,
        code,
        fields.flag("ForceAliasCreation"),
        clientId,
        fields.object("ClientMetadata").texts());
    return UserJson.nothing();
  }
}
