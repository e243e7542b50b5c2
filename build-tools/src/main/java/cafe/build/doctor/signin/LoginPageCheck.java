package cafe.build.doctor.signin;

import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Visit;
import cafe.build.doctor.web.Answer;
import cafe.build.doctor.web.NoAnswerException;
import cafe.build.doctor.web.Request;

/** A guest who wants to sign in gets to a page where that can be done. */
public final class LoginPageCheck implements Check {
  private static final String EXPECTED = "a page to sign in at";

  @Override
  public String name() {
    return "hosted UI";
  }

  @Override
  public Finding examine(Visit visit) {
    try {
      HostedUi hostedUi = new HostedUi(visit);
      HostedUi.Reply reply = hostedUi.authorize(hostedUi.callbackUrl());
      if (reply instanceof HostedUi.Reply.Login login) {
        return page(visit.ask(Request.get(login.page())));
      }
      return reply instanceof HostedUi.Reply.Unclear unclear
          ? Finding.wrong(unclear.found(), EXPECTED, "Correct hostedUiUrl in cafe.json.")
          : Finding.ok("it answers");
    } catch (NoAnswerException none) {
      String next = "Correct hostedUiUrl in cafe.json, or see that the pool's domain exists.";
      return Finding.wrong(none.clause(), EXPECTED, next);
    }
  }

  private static Finding page(Answer answer) {
    if (answer.status() < 400) {
      return Finding.ok("it leads to a page to sign in at");
    }
    return Finding.wrong(
        "status " + answer.status() + " for " + answer.url().getRawPath(),
        EXPECTED,
        "In the Cognito console, see that the domain has a branding version and a style.");
  }
}
