package cafe.local.cognito.idp;

import cafe.local.cognito.signin.Owed;
import cafe.local.cognito.signin.Sessions;
import cafe.local.cognito.signin.SignInParts;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.Users;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Takes the first code of an authenticator app (Amazon Cognito user pools API Reference,
 * VerifySoftwareToken). It is asked for at sign-in once SetUserMFAPreference says so.
 */
final class VerifySoftwareToken implements Operation {
  private final AccessTokens tokens;
  private final Users users;
  private final SignInParts signIn;
  private final Sessions sessions;

  VerifySoftwareToken(AccessTokens tokens, Users users, SignInParts signIn, Sessions sessions) {
    this.tokens = tokens;
    this.users = users;
    this.signIn = signIn;
    this.sessions = sessions;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    fields.only("AccessToken", "Session", "UserCode", "FriendlyDeviceName");
    String code = fields.required("UserCode");
    ObjectNode answer = UserJson.nothing().put("Status", "SUCCESS");
    Optional<String> session = fields.text("Session");
    if (session.isEmpty()) {
      User user = tokens.user(fields);
      String secret = signIn.apps().verify(user, code);
      users.setMfa(user.profile().username(), mfa -> mfa.withTotp(secret));
      return answer;
    }
    Owed owed = sessions.use(session.get(), "", known -> signIn.steps().verify(known, code));
    return answer.put("Session", sessions.begin(owed));
  }
}
