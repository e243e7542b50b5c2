package cafe.core.idp;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.outcome.Outcome;
import cafe.core.outcome.SignInFailures;
import cafe.core.port.JsonReader;

/** ForgotPassword and ConfirmForgotPassword. */
public final class ForgotPassword {
  private ForgotPassword() {}

  /** Asks for a code by e-mail. */
  public static HttpRequest request(Pool pool, String username) {
    return pool.request("ForgotPassword", username, "", "");
  }

  /**
   * Sent, if there is such an account and it has a verified address: no answer tells which. Cognito
   * refuses with NotAuthorizedException where a temporary password still waits, and with
   * InvalidParameterException where there is no verified address.
   */
  public static Outcome<Done> process(HttpResponse response, JsonReader reader) {
    switch (Refusal.type(response, reader)) {
      case "UserNotFoundException":
      case "NotAuthorizedException":
      case "InvalidParameterException":
        return Done.done();
      default:
        return Done.process(response, reader, SignInFailures.WRONG_CODE);
    }
  }

  /** Sets a new password by means of the code. */
  public static HttpRequest confirm(Pool pool, String username, String code, String password) {
    return pool.request("ConfirmForgotPassword", username, code, password);
  }

  /** Set. */
  public static Outcome<Done> processCode(HttpResponse response, JsonReader reader) {
    return Done.process(response, reader, SignInFailures.WRONG_CODE);
  }
}
