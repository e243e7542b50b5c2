package cafe.local.cognito.idp;

import cafe.local.cognito.users.User;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Tells signed-in users of themselves (Amazon Cognito user pools API Reference, GetUser). */
final class GetUser implements Operation {
  private final AccessTokens tokens;

  GetUser(AccessTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    User user = tokens.user(fields.only("AccessToken"));
    ObjectNode answer = UserJson.nothing().put("Username", user.profile().username());
    answer.set("UserAttributes", UserJson.attributes(user));
    user.mfa().preferred().ifPresent(factor -> answer.put("PreferredMfaSetting", factor.name()));
    if (!user.mfa().enabled().isEmpty()) {
      ArrayNode factors = answer.putArray("UserMFASettingList");
      user.mfa().enabled().stream().sorted().forEach(factor -> factors.add(factor.name()));
    }
    return answer;
  }
}
