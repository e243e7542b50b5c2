package cafe.build.doctor.signin;

import cafe.build.doctor.CannotTellException;
import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Shown;
import cafe.build.doctor.Visit;
import java.util.Locale;

/** The app client exists in this pool. */
public final class AppClientCheck implements Check {
  @Override
  public String name() {
    return "app client";
  }

  @Override
  public Finding examine(Visit visit) {
    HostedUi hostedUi = new HostedUi(visit);
    HostedUi.Reply reply = hostedUi.authorize(hostedUi.callbackUrl());
    String client = Shown.of(visit.config().clientId());
    String expected = "the client " + client + " in the pool of " + visit.config().hostedUiUrl();
    if (reply instanceof HostedUi.Reply.Unclear unclear) {
      throw new CannotTellException(unclear.found(), expected, "Mend \"hosted UI\" first.");
    }
    if (!(reply instanceof HostedUi.Reply.ErrorPage page)
        || page.error().equals(HostedUi.REDIRECT_MISMATCH)) {
      return Finding.ok("it exists");
    }
    String next =
        "Correct clientId or hostedUiUrl in cafe.json; both must be of the same user pool.";
    return page.error().toLowerCase(Locale.ROOT).contains("client")
        ? Finding.wrong("the hosted UI says " + Shown.of(page.error()), expected, next)
        : Finding.unknown("the hosted UI says " + Shown.of(page.error()), expected, next);
  }
}
