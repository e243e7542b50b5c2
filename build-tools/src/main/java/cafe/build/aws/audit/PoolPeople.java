package cafe.build.aws.audit;

import cafe.build.audit.AuditException;
import cafe.build.audit.People;
import cafe.build.aws.Advice;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserType;

/**
 * Users by {@code sub}, as docs.aws.amazon.com/cognito "Amazon Cognito logging in AWS CloudTrail"
 * says that they are found: by ListUsers with a filter.
 */
final class PoolPeople implements People {
  private final CognitoIdentityProviderClient client;
  private final String userPoolId;

  PoolPeople(CognitoIdentityProviderClient client, String userPoolId) {
    this.client = client;
    this.userPoolId = userPoolId;
  }

  @Override
  public Optional<String> username(String sub) {
    if (!sub.matches("[0-9a-f-]{36}")) {
      return Optional.empty();
    }
    try {
      return client
          .listUsers(it -> it.userPoolId(userPoolId).filter("sub = \"" + sub + "\"").limit(1))
          .users()
          .stream()
          .map(UserType::username)
          .findFirst();
    } catch (SdkException failed) {
      throw new AuditException(Advice.text("the names of users", failed), failed);
    }
  }
}
