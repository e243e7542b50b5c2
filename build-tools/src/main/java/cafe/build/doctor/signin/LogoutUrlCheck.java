package cafe.build.doctor.signin;

import cafe.build.doctor.CannotTellException;
import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Shown;
import cafe.build.doctor.Visit;

/** The address that the page gives for coming back after signing out is registered. */
public final class LogoutUrlCheck implements Check {
  @Override
  public String name() {
    return "logout URL";
  }

  @Override
  public Finding examine(Visit visit) {
    HostedUi hostedUi = new HostedUi(visit);
    String url = hostedUi.logoutUrl();
    HostedUi.Reply reply = hostedUi.logout(url);
    if (reply instanceof HostedUi.Reply.Back) {
      return Finding.ok(url + " is registered");
    }
    String expected = url + " among the app client's sign-out URLs, character by character";
    if (reply instanceof HostedUi.Reply.Unclear unclear) {
      throw new CannotTellException(unclear.found(), expected, "Mend \"hosted UI\" first.");
    }
    for (String other : Spellings.of(url)) {
      if (hostedUi.logout(other) instanceof HostedUi.Reply.Back) {
        return Finding.wrong(
            "a refusal of " + url + "; registered is " + other,
            expected,
            "Register " + url + " too, or set logoutPath so that the page gives " + other + ".");
      }
    }
    String error = reply instanceof HostedUi.Reply.ErrorPage page ? page.error() : "no error";
    return Finding.wrong(
        "the hosted UI says " + Shown.of(error) + " for " + url,
        expected,
        "Register " + url + " as a sign-out URL of the app client.");
  }
}
