package cafe.local.cognito.idp;

import cafe.local.cognito.client.Clients;
import cafe.local.cognito.signin.Postman;
import cafe.local.cognito.signin.Sessions;
import cafe.local.cognito.signin.SignInParts;
import cafe.local.cognito.tokens.TokenParts;
import cafe.local.cognito.users.UserPoolException;
import cafe.local.cognito.users.Users;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The operations that the API knows, by name: those of administrators, whose requests are signed,
 * and those of guests, which anybody may call. Others are refused by name.
 */
public final class Operations {
  private final Map<String, Operation> ofAdministrators = new TreeMap<>();
  private final Map<String, Operation> ofGuests = new TreeMap<>();

  /**
   * The operations of a pool.
   *
   * @param postman delivers invitations
   */
  public Operations(
      String poolId,
      Clients clients,
      Users users,
      SignInParts signIn,
      TokenParts tokens,
      Postman postman,
      Clock clock) {
    addAdministrators(poolId, users, postman);
    Sessions sessions = signIn.sessions();
    Answers answers = new Answers(tokens.issuer(), tokens.refreshTokens(), sessions, clock);
    Renewals renewals = new Renewals(users, tokens.refreshTokens(), answers);
    guest(new InitiateAuth(clients, users, signIn, answers, renewals));
    guest(new RespondToAuthChallenge(clients, users, signIn, sessions, answers));
    guest(new GetTokensFromRefreshToken(clients, renewals));
    addStrangers(clients, users, signIn);
    addSignedIn(users, signIn, tokens, sessions);
    guest(new RevokeToken(clients, tokens.refreshTokens()));
  }

  /** For who has no token yet. */
  private void addStrangers(Clients clients, Users users, SignInParts signIn) {
    guest(new SignUp(clients, signIn.signUps()));
    guest(new ConfirmSignUp(clients, users, signIn.signUps()));
    guest(new ResendConfirmationCode(clients, users, signIn.signUps()));
    guest(new ForgotPassword(clients, users, signIn.recovery()));
    guest(new ConfirmForgotPassword(clients, users, signIn.recovery()));
  }

  /** For who is signed in, or about to be. */
  private void addSignedIn(Users users, SignInParts signIn, TokenParts tokens, Sessions sessions) {
    AccessTokens accessTokens = new AccessTokens(tokens, users);
    guest(new AssociateSoftwareToken(accessTokens, signIn, sessions));
    guest(new ChangePassword(accessTokens, users, signIn.passwords()));
    guest(new GetUser(accessTokens));
    guest(new GlobalSignOut(accessTokens, tokens.refreshTokens()));
    guest(new SetUserMFAPreference(accessTokens, users));
    guest(new UpdateUserAttributes(accessTokens, users));
    guest(new VerifySoftwareToken(accessTokens, users, signIn, sessions));
  }

  Operation operation(String name) {
    return Optional.ofNullable(ofGuests.getOrDefault(name, ofAdministrators.get(name)))
        .orElseThrow(
            () ->
                new UserPoolException(
                    "UnknownOperationException",
                    "The operation is \"%s\"; the local Cognito answers these only: %s, %s."
                        .formatted(
                            name,
                            String.join(", ", ofAdministrators.keySet()),
                            String.join(", ", ofGuests.keySet()))));
  }

  /** Whether a request must be signed by an administrator. */
  boolean isOfAdministrators(String name) {
    return ofAdministrators.containsKey(name);
  }

  private void addAdministrators(String poolId, Users users, Postman postman) {
    admin(new AdminAddUserToGroup(poolId, users));
    admin(new AdminCreateUser(poolId, users, postman));
    admin(new AdminDeleteUser(poolId, users));
    admin(new AdminDisableUser(poolId, users));
    admin(new AdminEnableUser(poolId, users));
    admin(new AdminGetUser(poolId, users));
    admin(new AdminRemoveUserFromGroup(poolId, users));
    admin(new AdminSetUserPassword(poolId, users));
    admin(new ListUsers(poolId, users));
    admin(new ListUsersInGroup(poolId, users));
  }

  private void admin(Operation operation) {
    ofAdministrators.put(operation.getClass().getSimpleName(), operation);
  }

  private void guest(Operation operation) {
    ofGuests.put(operation.getClass().getSimpleName(), operation);
  }
}
