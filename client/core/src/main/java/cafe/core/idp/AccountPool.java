package cafe.core.idp;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.outcome.Outcome;
import cafe.core.outcome.SignInFailures;
import cafe.core.port.Json;
import cafe.core.port.JsonReader;

/** The pool, asked in the name of whoever bears an access token. */
public final class AccountPool {
  private final Pool pool;
  private final String accessToken;

  /** For this access token, which carries the scope aws.cognito.signin.user.admin. */
  public AccountPool(Pool pool, String accessToken) {
    this.pool = pool;
    this.accessToken = accessToken;
  }

  /** Who it is, and how this user signs in. */
  public HttpRequest getUser() {
    return request("GetUser", members());
  }

  /** Replaces the password. */
  public HttpRequest changePassword(String previous, String proposed) {
    return request(
        "ChangePassword",
        members().with("PreviousPassword", previous).with("ProposedPassword", proposed));
  }

  /** Asks for a secret that an authenticator app makes codes of. */
  public HttpRequest associateSoftwareToken() {
    return request("AssociateSoftwareToken", members());
  }

  /** Proves that an app has the secret. */
  public HttpRequest verifySoftwareToken(String code) {
    return request("VerifySoftwareToken", members().with("UserCode", code));
  }

  /** Asks for an app's code at each sign-in from now on, or no longer. */
  public HttpRequest setSoftwareToken(boolean enabled) {
    return request(
        "SetUserMFAPreference",
        members()
            .with(
                "SoftwareTokenMfaSettings",
                pool.members().with("Enabled", enabled).with("PreferredMfa", enabled)));
  }

  /** Ends every session of this user, on every machine. */
  public HttpRequest globalSignOut() {
    return request("GlobalSignOut", members());
  }

  /**
   * The body of a success.
   *
   * @param wrong the code of a refusal here, unless the access token is over
   */
  public static Outcome<Json> process(HttpResponse response, JsonReader reader, String wrong) {
    boolean over = response.body().indexOf("Access Token") >= 0;
    return Refusal.check(response, reader, over ? SignInFailures.OVER : wrong);
  }

  private Members members() {
    return pool.members().with("AccessToken", accessToken);
  }

  private HttpRequest request(String operation, Members members) {
    return pool.request(operation, members);
  }
}
