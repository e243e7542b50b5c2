package cafe.local.cognito.idp;

import cafe.local.cognito.users.Profile;
import cafe.local.cognito.users.Users;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Changes the name or the phone number of who is signed in (Amazon Cognito user pools API
 * Reference, UpdateUserAttributes). Another e-mail address, which would have to be verified, is
 * refused.
 */
final class UpdateUserAttributes implements Operation {
  private final AccessTokens tokens;
  private final Users users;

  UpdateUserAttributes(AccessTokens tokens, Users users) {
    this.tokens = tokens;
    this.users = users;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    fields.only("AccessToken", "UserAttributes", "ClientMetadata");
    Profile profile = tokens.user(fields).profile();
    Attributes attributes = Attributes.of(fields);
    Optional<String> email = attributes.value("email");
    if (email.filter(address -> !address.equals(profile.email())).isPresent()) {
      throw Fields.invalid(
          "The local Cognito does not change e-mail addresses, which would have to be verified"
              + " first. Leave email out.");
    }
    Profile named = attributes.value("name").map(profile::named).orElse(profile);
    users.setProfile(attributes.value("phone_number").map(named::withPhone).orElse(named));
    ObjectNode answer = UserJson.nothing();
    answer.putArray("CodeDeliveryDetailsList");
    return answer;
  }
}
