package cafe.local.cognito.idp;

import cafe.local.cognito.client.Clients;
import cafe.local.cognito.signin.SignUps;
import cafe.local.cognito.users.Profile;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Lets a guest become a user, who must still confirm the e-mail address (Amazon Cognito user pools
 * API Reference, SignUp).
 */
final class SignUp implements Operation {
  private final Clients clients;
  private final SignUps signUps;

  SignUp(Clients clients, SignUps signUps) {
    this.clients = clients;
    this.signUps = signUps;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    fields.only(
        "ClientId",
        "Username",
        "Password",
        "UserAttributes",
        "ValidationData",
        "ClientMetadata",
        "AnalyticsMetadata",
        "UserContextData");
    clients.existing(fields.required("ClientId"));
    String username = fields.required("Username");
    String password = fields.required("Password");
    Profile profile = Attributes.of(fields).toProfile(username);
    SignUps.SignedUp signedUp = signUps.signUp(profile, password);
    fields.about(signedUp.user());
    ObjectNode answer = UserJson.nothing();
    answer.set("CodeDeliveryDetails", Answers.delivery(signedUp.delivery()));
    return answer.put("UserConfirmed", false).put("UserSub", signedUp.user().sub());
  }
}
