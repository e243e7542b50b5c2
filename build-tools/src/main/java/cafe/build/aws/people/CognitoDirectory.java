package cafe.build.aws.people;

import cafe.build.aws.Advice;
import cafe.build.people.KnownUser;
import cafe.build.people.NewUser;
import cafe.build.people.PeopleException;
import cafe.build.people.UserDirectory;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminCreateUserRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminGetUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DeliveryMediumType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.MessageActionType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ResourceNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException;

/** The users of a Cognito user pool. */
public final class CognitoDirectory implements UserDirectory {
  private final CognitoIdentityProviderClient client;
  private final PoolPlace place;

  /** The users of the pool at that place. */
  public CognitoDirectory(CognitoIdentityProviderClient client, PoolPlace place) {
    this.client = client;
    this.place = place;
  }

  @Override
  public String title() {
    return "the user pool %s (%s)".formatted(place.userPoolId(), place.access().title());
  }

  @Override
  public Optional<KnownUser> find(String username) {
    return ask(
        "the user " + username,
        () -> {
          try {
            return Optional.of(
                known(
                    client.adminGetUser(
                        it -> it.userPoolId(place.userPoolId()).username(username))));
          } catch (UserNotFoundException none) {
            return Optional.empty();
          }
        });
  }

  @Override
  public boolean hasGroup(String group) {
    return ask(
        "the group " + group,
        () -> {
          try {
            client.listUsersInGroup(
                it -> it.userPoolId(place.userPoolId()).groupName(group).limit(1));
            return true;
          } catch (ResourceNotFoundException missing) {
            // The same error tells of a pool that does not exist.
            if (String.valueOf(missing.getMessage()).startsWith("User pool")) {
              throw missing;
            }
            return false;
          }
        });
  }

  @Override
  public void invite(NewUser user) {
    create(creation(user).build());
  }

  @Override
  public void create(NewUser user, String temporaryPassword) {
    create(
        creation(user)
            .temporaryPassword(temporaryPassword)
            .messageAction(MessageActionType.SUPPRESS)
            .build());
  }

  @Override
  public void setTemporaryPassword(String username, String temporaryPassword) {
    ask(
        "another password for " + username,
        () ->
            client.adminSetUserPassword(
                it ->
                    it.userPoolId(place.userPoolId())
                        .username(username)
                        .password(temporaryPassword)
                        .permanent(false)));
  }

  @Override
  public void inviteAgain(String username) {
    create(
        AdminCreateUserRequest.builder()
            .userPoolId(place.userPoolId())
            .username(username)
            .desiredDeliveryMediums(DeliveryMediumType.EMAIL)
            .messageAction(MessageActionType.RESEND)
            .build());
  }

  @Override
  public void addToGroup(String username, String group) {
    ask(
        "%s in the group %s".formatted(username, group),
        () ->
            client.adminAddUserToGroup(
                it -> it.userPoolId(place.userPoolId()).username(username).groupName(group)));
  }

  /** Unless told otherwise Cognito sends text messages. */
  private AdminCreateUserRequest.Builder creation(NewUser user) {
    return AdminCreateUserRequest.builder()
        .userPoolId(place.userPoolId())
        .username(user.username())
        .desiredDeliveryMediums(DeliveryMediumType.EMAIL)
        .userAttributes(
            List.of(
                attribute("email", user.email()),
                attribute("email_verified", "true"),
                attribute("name", user.fullName())));
  }

  private void create(AdminCreateUserRequest request) {
    ask("the user " + request.username(), () -> client.adminCreateUser(request));
  }

  private static AttributeType attribute(String name, String value) {
    return AttributeType.builder().name(name).value(value).build();
  }

  private static KnownUser known(AdminGetUserResponse user) {
    Optional<String> email =
        user.userAttributes().stream()
            .filter(attribute -> attribute.name().equals("email"))
            .map(AttributeType::value)
            .findFirst();
    return new KnownUser(user.username(), email, user.userStatusAsString(), user.enabled());
  }

  private static <T> T ask(String subject, Supplier<T> call) {
    try {
      return call.get();
    } catch (SdkException failed) {
      throw new PeopleException(Advice.text(subject, failed), failed);
    }
  }
}
