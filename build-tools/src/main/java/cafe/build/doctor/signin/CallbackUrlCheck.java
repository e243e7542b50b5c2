package cafe.build.doctor.signin;

import cafe.build.doctor.CannotTellException;
import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Visit;
import java.util.List;

/**
 * The address that the page gives for coming back is registered, character by character. If not,
 * other spellings are tried, to say which one is.
 */
public final class CallbackUrlCheck implements Check {
  @Override
  public String name() {
    return "callback URL";
  }

  @Override
  public Finding examine(Visit visit) {
    HostedUi hostedUi = new HostedUi(visit);
    String url = hostedUi.callbackUrl();
    HostedUi.Reply reply = hostedUi.authorize(url);
    if (isMismatch(reply)) {
      return mismatch(hostedUi, url);
    }
    if (isRegistered(reply)) {
      return Finding.ok(url + " is registered");
    }
    throw new CannotTellException(
        "another answer of the hosted UI than for an address",
        url + " registered",
        "Mend \"hosted UI\" and \"app client\" first.");
  }

  private static Finding mismatch(HostedUi hostedUi, String url) {
    List<String> others = Spellings.of(url);
    String expected = url + " among the app client's callback URLs, character by character";
    for (String other : others) {
      if (isRegistered(hostedUi.authorize(other))) {
        return Finding.wrong(
            "redirect_mismatch for " + url + "; registered is " + other,
            expected,
            "Register " + url + " too, or set redirectPath so that the page gives " + other + ".");
      }
    }
    return Finding.wrong(
        "redirect_mismatch for %s, and for %d other spellings".formatted(url, others.size()),
        expected,
        "Register " + url + " as a callback URL of the app client.");
  }

  private static boolean isMismatch(HostedUi.Reply reply) {
    return reply instanceof HostedUi.Reply.ErrorPage page
        && page.error().equals(HostedUi.REDIRECT_MISMATCH);
  }

  private static boolean isRegistered(HostedUi.Reply reply) {
    return reply instanceof HostedUi.Reply.Login || reply instanceof HostedUi.Reply.Back;
  }
}
