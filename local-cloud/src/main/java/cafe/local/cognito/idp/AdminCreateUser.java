package cafe.local.cognito.idp;

import cafe.local.cognito.signin.Postman;
import cafe.local.cognito.users.Profile;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.UserPoolException;
import cafe.local.cognito.users.UserStatus;
import cafe.local.cognito.users.Users;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Creates a user with a temporary password and invites them by e-mail; with {@code MessageAction}
 * SUPPRESS without e-mail, with RESEND once more and with another password (Amazon Cognito user
 * pools API Reference, AdminCreateUser).
 */
final class AdminCreateUser implements Operation {
  private static final Set<String> ATTRIBUTES =
      Set.of("email", "email_verified", "name", "phone_number");

  private final String poolId;
  private final Users users;
  private final Invitation invitation;

  AdminCreateUser(String poolId, Users users, Postman postman) {
    this.poolId = poolId;
    this.users = users;
    this.invitation = new Invitation(postman);
  }

  @Override
  public ObjectNode perform(Fields fields) {
    fields
        .only(
            "UserPoolId",
            "Username",
            "UserAttributes",
            "TemporaryPassword",
            "MessageAction",
            "DesiredDeliveryMediums")
        .of(poolId);
    requireEmail(fields.texts("DesiredDeliveryMediums"));
    String username = fields.required("Username");
    String password = fields.text("TemporaryPassword").orElseGet(TemporaryPassword::next);
    User user =
        switch (fields.text("MessageAction").orElse("")) {
          case "" -> invitation.send(create(username, fields, password), password);
          case "SUPPRESS" -> create(username, fields, password);
          case "RESEND" -> invitation.send(renew(username, password), password);
          default ->
              throw Fields.invalid(
                  "1 validation error detected: Value at 'messageAction' failed to satisfy"
                      + " constraint: Member must satisfy enum value set: [RESEND, SUPPRESS]");
        };
    ObjectNode answer = UserJson.nothing();
    answer.set("User", UserJson.of(user));
    return answer;
  }

  private User create(String username, Fields fields, String password) {
    Map<String, String> attributes = fields.attributes("UserAttributes");
    for (String name : attributes.keySet()) {
      if (!ATTRIBUTES.contains(name)) {
        throw Fields.invalid(
            "The local Cognito's users do not have the attribute %s; they have %s. Leave it out."
                .formatted(name, String.join(", ", new TreeSet<>(ATTRIBUTES))));
      }
    }
    String verified = attributes.getOrDefault("email_verified", "false");
    if (!verified.equalsIgnoreCase("true")) {
      throw Fields.invalid(
          "The attribute email_verified is %s; the local Cognito knows verified addresses only. Give"
                  .formatted(verified)
              + " it as true.");
    }
    return users.create(
        new Profile(
            username,
            attributes.getOrDefault("name", ""),
            needed(attributes, "email"),
            true,
            Optional.ofNullable(attributes.get("phone_number"))),
        password);
  }

  private User renew(String username, String password) {
    User user = users.existing(username);
    if (user.status() != UserStatus.FORCE_CHANGE_PASSWORD) {
      throw new UserPoolException(
          "UnsupportedUserStateException",
          "Resend not possible. User is not in FORCE_CHANGE_PASSWORD state.");
    }
    return users.setTemporaryPassword(user.profile().username(), password);
  }

  private static String needed(Map<String, String> attributes, String name) {
    String value = attributes.getOrDefault(name, "");
    if (value.isEmpty()) {
      throw Fields.invalid(
          "Attributes did not conform to the schema: %s: The attribute is required"
              .formatted(name));
    }
    return value;
  }

  private static void requireEmail(List<String> mediums) {
    if (!mediums.isEmpty() && !mediums.equals(List.of("EMAIL"))) {
      throw Fields.invalid(
          "DesiredDeliveryMediums is %s; the local Cognito sends by EMAIL only. Leave it out."
              .formatted(mediums));
    }
  }
}
