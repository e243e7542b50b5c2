package cafe.build.doctor.signin;

import cafe.build.doctor.CannotTellException;
import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Shown;
import cafe.build.doctor.Visit;

/** The app client may ask for what the page asks for. */
public final class ScopesCheck implements Check {
  @Override
  public String name() {
    return "scopes";
  }

  @Override
  public Finding examine(Visit visit) {
    HostedUi hostedUi = new HostedUi(visit);
    HostedUi.Reply reply = hostedUi.authorize(hostedUi.callbackUrl());
    String scopes = String.join(" ", visit.config().scopes());
    if (reply instanceof HostedUi.Reply.Login) {
      return Finding.ok(scopes);
    }
    String expected = "the scopes " + scopes + " allowed for the app client";
    if (reply instanceof HostedUi.Reply.Back back
        && !back.error().equals("unauthorized_client")
        && !back.error().equals("unsupported_response_type")) {
      return Finding.wrong(
          "the hosted UI says " + Shown.of(back.error()),
          expected,
          "Allow them in the app client's login pages settings, or correct scopes in cafe.json.");
    }
    throw new CannotTellException(
        "a refusal before the scopes were looked at",
        expected,
        "Mend \"app client\", \"callback URL\" and \"implicit flow\" first.");
  }
}
