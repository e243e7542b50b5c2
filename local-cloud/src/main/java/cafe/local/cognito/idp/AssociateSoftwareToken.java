package cafe.local.cognito.idp;

import cafe.local.cognito.signin.Owed;
import cafe.local.cognito.signin.Sessions;
import cafe.local.cognito.signin.SignInParts;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Gives the secret for an authenticator app, to who is signed in or must set up a second factor to
 * be (Amazon Cognito user pools API Reference, AssociateSoftwareToken).
 */
final class AssociateSoftwareToken implements Operation {
  private final AccessTokens tokens;
  private final SignInParts signIn;
  private final Sessions sessions;

  AssociateSoftwareToken(AccessTokens tokens, SignInParts signIn, Sessions sessions) {
    this.tokens = tokens;
    this.signIn = signIn;
    this.sessions = sessions;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    fields.only("AccessToken", "Session");
    Optional<String> session = fields.text("Session");
    if (session.isEmpty()) {
      return UserJson.nothing().put("SecretCode", signIn.apps().associate(tokens.user(fields)));
    }
    Owed owed = sessions.use(session.get(), "", signIn.steps()::associate);
    return UserJson.nothing()
        .put("SecretCode", owed.app().orElseThrow().secret())
        .put("Session", sessions.begin(owed));
  }
}
