package cafe.local.cognito;

import cafe.local.cognito.client.AppClient;
import cafe.local.cognito.client.Clients;
import cafe.local.cognito.oauth.AuthorizationCodes;
import cafe.local.cognito.oauth.CallbackScript;
import cafe.local.cognito.oauth.Callbacks;
import cafe.local.cognito.signin.Postman;
import cafe.local.cognito.signin.SignInParts;
import cafe.local.cognito.tokens.Grant;
import cafe.local.cognito.tokens.KeyRing;
import cafe.local.cognito.tokens.RefreshTokens;
import cafe.local.cognito.tokens.TokenCheck;
import cafe.local.cognito.tokens.TokenChecker;
import cafe.local.cognito.tokens.TokenForge;
import cafe.local.cognito.tokens.TokenIssuer;
import cafe.local.cognito.tokens.TokenParts;
import cafe.local.cognito.tokens.Tokens;
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
  private final SignInParts signIn;
  private final Postman postman;
  private final RefreshTokens refreshTokens;
  private final AuthorizationCodes codes;
  private final TokenIssuer tokenIssuer;
  private final TokenChecker checker;
  private final Callbacks callbacks;
  private final TokenForge forge;

  private CognitoPool(PoolOptions options, Outside outside, Clock clock, KeyRing keys) {
    this.options = options;
    this.postman = outside.postman();
    this.keys = keys;
    this.forge = new TokenForge(keys);
    this.clock = clock;
    String poolId = options.poolId();
    this.issuer =
        options.issuer().orElseGet(() -> URI.create(options.cognitoIdpUrl() + "/" + poolId));
    this.clients = new Clients(options.clients());
    this.users =
        new Users(poolId.substring(poolId.lastIndexOf('_') + 1), options.passwordPolicy(), clock);
    this.signIn =
        SignInParts.of(
            poolId,
            users,
            options.passwordPolicy(),
            options.mfa(),
            options.selfSignUp(),
            outside.postman(),
            outside.postConfirmation(),
            clock);
    this.refreshTokens = new RefreshTokens(clock);
    this.codes = new AuthorizationCodes(clock);
    this.tokenIssuer = new TokenIssuer(issuer, keys, clock);
    this.checker = new TokenChecker(issuer, keys, clients.ids(), clock);
    this.callbacks = new Callbacks(tokenIssuer, codes);
  }

  /**
   * A pool without users, with new keys.
   *
   * @param outside what it calls
   * @param clock the time by which everything expires
   */
  public static CognitoPool open(PoolOptions options, Outside outside, Clock clock) {
    return open(options, outside, clock, new KeyRing());
  }

  /** The same with keys that exist already, because making them takes most of the time. */
  static CognitoPool open(PoolOptions options, Outside outside, Clock clock, KeyRing keys) {
    return new CognitoPool(options, outside, clock, keys);
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
    AppClient client = clients.existing(clientId);
    User user = users.existing(username);
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

  SignInParts signIn() {
    return signIn;
  }

  Postman postman() {
    return postman;
  }

  TokenParts tokens() {
    return new TokenParts(tokenIssuer, refreshTokens, checker);
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
