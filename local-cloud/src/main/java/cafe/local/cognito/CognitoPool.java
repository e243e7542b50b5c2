package cafe.local.cognito;

import cafe.local.cognito.client.AppClient;
import cafe.local.cognito.client.Clients;
import cafe.local.cognito.oauth.AuthorizationCodes;
import cafe.local.cognito.oauth.CallbackScript;
import cafe.local.cognito.oauth.Callbacks;
import cafe.local.cognito.tokens.Grant;
import cafe.local.cognito.tokens.KeyRing;
import cafe.local.cognito.tokens.RefreshTokens;
import cafe.local.cognito.tokens.TokenCheck;
import cafe.local.cognito.tokens.TokenChecker;
import cafe.local.cognito.tokens.TokenForge;
import cafe.local.cognito.tokens.TokenIssuer;
import cafe.local.cognito.tokens.Tokens;
import cafe.local.cognito.users.PasswordSignIn;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.UserPoolException;
import cafe.local.cognito.users.Users;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/**
 * One user pool, in memory: its users, app clients, keys and tokens. {@link HostedUi} and {@link
 * CognitoIdp} are its two doors.
 */
public final class CognitoPool {
  private final PoolOptions options;
  private final Clock clock;
  private final URI issuer;
  private final Clients clients;
  private final KeyRing keys;
  private final Users users;
  private final PasswordSignIn signIn;
  private final RefreshTokens refreshTokens;
  private final AuthorizationCodes codes;
  private final TokenIssuer tokenIssuer;
  private final TokenChecker checker;
  private final Callbacks callbacks;
  private final TokenForge forge;

  private CognitoPool(PoolOptions options, Clock clock, KeyRing keys) {
    this.options = options;
    this.keys = keys;
    this.forge = new TokenForge(keys);
    this.clock = clock;
    String poolId = options.poolId();
    this.issuer =
        options.issuer().orElseGet(() -> URI.create(options.cognitoIdpUrl() + "/" + poolId));
    this.clients = new Clients(options.clients());
    this.users =
        new Users(poolId.substring(poolId.lastIndexOf('_') + 1), options.passwordPolicy(), clock);
    this.signIn = new PasswordSignIn(users, clock);
    this.refreshTokens = new RefreshTokens(clock);
    this.codes = new AuthorizationCodes(clock);
    this.tokenIssuer = new TokenIssuer(issuer, keys, clock);
    this.checker = new TokenChecker(issuer, keys, clients.ids(), clock);
    this.callbacks = new Callbacks(tokenIssuer, codes);
  }

  /**
   * A pool without users, with new keys.
   *
   * @param clock the time by which everything expires
   */
  public static CognitoPool open(PoolOptions options, Clock clock) {
    return open(options, clock, new KeyRing());
  }

  /** The same with keys that exist already, because making them takes most of the time. */
  static CognitoPool open(PoolOptions options, Clock clock, KeyRing keys) {
    return new CognitoPool(options, clock, keys);
  }

  /** What it was opened with. */
  public PoolOptions options() {
    return options;
  }

  /** The {@code iss} of its tokens. */
  public URI issuer() {
    return issuer;
  }

  /** Its users. */
  public Users users() {
    return users;
  }

  /** Checks an id token, in compact form without {@code Bearer}, as an authorizer does. */
  public TokenCheck verifyIdToken(String token) {
    return checker.checkIdToken(token);
  }

  /**
   * Tokens of a user who signed in just now, with all scopes of the client, without a browser.
   *
   * @throws UserPoolException UserNotFoundException, ResourceNotFoundException
   */
  public Tokens issueTokens(String username, String clientId) {
    AppClient client =
        clients
            .find(clientId)
            .orElseThrow(
                () ->
                    new UserPoolException(
                        "ResourceNotFoundException",
                        "User pool client " + clientId + " does not exist."));
    User user =
        users
            .find(username)
            .orElseThrow(
                () -> new UserPoolException("UserNotFoundException", "User does not exist."));
    Grant grant =
        Grant.of(user.sub(), clientId, client.scopes(), Optional.empty(), clock.instant());
    return tokenIssuer.issue(grant, user, client.tokenValidity());
  }

  /** Signs with new keys from now on; the old ones stay in {@code jwks.json}. */
  public void rotateKeys() {
    keys.rotate();
  }

  /** Takes the keys from before the last rotation out of {@code jwks.json}. */
  public void forgetRetiredKeys() {
    keys.forgetRetired();
  }

  /** For tests: makes wrong tokens. */
  public TokenForge forge() {
    return forge;
  }

  /** For tests: answers the next authorization with what the script makes of it. */
  public void rewriteNextCallback(CallbackScript script) {
    callbacks.rewriteNext(script);
  }

  Clock clock() {
    return clock;
  }

  Clients clients() {
    return clients;
  }

  KeyRing keys() {
    return keys;
  }

  PasswordSignIn signIn() {
    return signIn;
  }

  RefreshTokens refreshTokens() {
    return refreshTokens;
  }

  AuthorizationCodes codes() {
    return codes;
  }

  TokenIssuer tokenIssuer() {
    return tokenIssuer;
  }

  TokenChecker checker() {
    return checker;
  }

  Callbacks callbacks() {
    return callbacks;
  }
}
