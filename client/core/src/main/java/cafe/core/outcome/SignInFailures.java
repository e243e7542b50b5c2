package cafe.core.outcome;

import cafe.core.http.HttpResponse;

/**
 * What goes wrong while signing in inside the page. Here the sentences stand in the markup, each
 * under the codes it is said for, where they cost the script nothing: {@link Failure#sentence()} is
 * only what fills the gap in one. The code of an error that Cognito names is that name. No code
 * tells whether an account exists: an unknown user is a wrong password, and a wrong code.
 */
public final class SignInFailures {
  /** The name, the password, or both are wrong, or there is no such account. */
  public static final String WRONG_PASSWORD = "wrong-password";

  /** The code is wrong, too old, or of no account. */
  public static final String WRONG_CODE = "CodeMismatchException";

  /** A challenge's session is used up, or its minutes are over; a session token is. */
  public static final String OVER = "over";

  /** The server wants a pause, and says so alike for every name. */
  public static final String TOO_MANY = "LimitExceededException";

  private static final String HAS_ACCOUNT = "AliasExistsException";

  private SignInFailures() {}

  /** The server's numbers would give the password's proof to anybody. */
  public static Failure untrusted() {
    return Failure.ofSession("untrusted", "");
  }

  /** A challenge that has no form here. */
  public static Failure unsupported(String challenge) {
    return Failure.ofSession("unsupported", challenge);
  }

  /**
   * An answer that is no success, or one that cannot be read.
   *
   * @param type the error's name in AWS JSON 1.1; empty if there is none
   * @param wrong the code of a refusal here
   */
  public static Failure of(HttpResponse response, String type, String wrong) {
    String status = "" + response.status();
    return response.status() >= 500
        ? Failure.passing("500", status)
        : type.isEmpty()
            ? Failure.passing(status, status)
            : type.equals("NotAuthorizedException") || type.equals("UserNotFoundException")
                ? refused(wrong, "")
                : refused(type, type);
  }

  private static Failure refused(String code, String gap) {
    return code.equals(OVER) || code.equals(HAS_ACCOUNT)
        ? Failure.ofSession(code, gap)
        : Failure.lasting(code, gap);
  }
}
