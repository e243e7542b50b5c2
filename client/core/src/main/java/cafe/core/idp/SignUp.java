package cafe.core.idp;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.outcome.Outcome;
import cafe.core.outcome.SignInFailures;
import cafe.core.port.JsonReader;

/** SignUp, ConfirmSignUp and ResendConfirmationCode. */
public final class SignUp {
  private static final String EXISTS = "Exists";

  private SignUp() {}

  /** Makes an account that waits for its code. */
  public static HttpRequest request(
      Pool pool, String username, String password, String name, String email) {
    return pool.request(
        "SignUp",
        pool.clientMembers()
            .with("Username", username)
            .with("Password", password)
            .with(
                "UserAttributes", attribute(pool, "name", name), attribute(pool, "email", email)));
  }

  /** Made; an account that exists already is answered alike. */
  public static Outcome<Done> process(HttpResponse response, JsonReader reader) {
    return Refusal.type(response, reader).indexOf(EXISTS) >= 0
        ? Done.done()
        : Done.process(response, reader, SignInFailures.WRONG_PASSWORD);
  }

  /** Tells the code that was sent. */
  public static HttpRequest confirm(Pool pool, String username, String code) {
    return pool.request("ConfirmSignUp", username, code, "");
  }

  /** Confirmed; the address may turn out to have another account, which only its owner learns. */
  public static Outcome<Done> processCode(HttpResponse response, JsonReader reader) {
    return Done.process(response, reader, SignInFailures.WRONG_CODE);
  }

  /** Asks for another code. */
  public static HttpRequest resend(Pool pool, String username) {
    return pool.request("ResendConfirmationCode", username, "", "");
  }

  private static Members attribute(Pool pool, String name, String value) {
    return pool.members().with("Name", name).with("Value", value);
  }
}
