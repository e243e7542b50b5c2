package cafe.build.doctor.signin;

import cafe.build.doctor.CannotTellException;
import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Visit;

/** The app client may use the implicit flow, if that is how guests sign in. */
public final class ImplicitFlowCheck implements Check {
  private static final String EXPECTED = "response_type=token allowed for the app client";

  @Override
  public String name() {
    return "implicit flow";
  }

  @Override
  public Finding examine(Visit visit) {
    if (!visit.config().signIn().equals("implicit")) {
      return Finding.ok("not needed: sign-in is " + visit.config().signIn());
    }
    HostedUi hostedUi = new HostedUi(visit);
    HostedUi.Reply reply = hostedUi.authorize(hostedUi.callbackUrl());
    if (reply instanceof HostedUi.Reply.Login) {
      return Finding.ok("allowed");
    }
    if (reply instanceof HostedUi.Reply.Back back) {
      return switch (back.error()) {
        case "unauthorized_client", "unsupported_response_type" ->
            Finding.wrong(
                back.error(),
                EXPECTED,
                "Allow \"Implicit grant\" in the app client's login pages settings.");
        case "invalid_scope" -> Finding.ok("allowed");
        default ->
            Finding.unknown("another error than of the flow", EXPECTED, "Mend \"scopes\" first.");
      };
    }
    throw new CannotTellException(
        "a refusal before the flow was looked at",
        EXPECTED,
        "Mend \"hosted UI\", \"app client\" and \"callback URL\" first.");
  }
}
