package cafe.local.cognito.idp;

import cafe.local.cognito.client.Clients;
import cafe.local.cognito.signin.SignUps;
import cafe.local.cognito.users.Users;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Sends another code to who signed up (Amazon Cognito user pools API Reference,
 * ResendConfirmationCode).
 */
final class ResendConfirmationCode implements Operation {
  private final Clients clients;
  private final Users users;
  private final SignUps signUps;

  ResendConfirmationCode(Clients clients, Users users, SignUps signUps) {
    this.clients = clients;
    this.users = users;
    this.signUps = signUps;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    fields.only("ClientId", "Username", "ClientMetadata", "AnalyticsMetadata", "UserContextData");
    clients.existing(fields.required("ClientId"));
    String username = fields.required("Username");
    users.find(username).ifPresent(fields::about);
    ObjectNode answer = UserJson.nothing();
    answer.set("CodeDeliveryDetails", Answers.delivery(signUps.resend(username)));
    return answer;
  }
}
