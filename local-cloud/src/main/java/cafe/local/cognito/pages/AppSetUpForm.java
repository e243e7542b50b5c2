package cafe.local.cognito.pages;

import cafe.local.cognito.signin.Challenge;
import cafe.local.cognito.signin.Owed;
import cafe.local.cognito.signin.Steps;
import cafe.local.http.Response;
import java.util.Optional;

/** {@code /mfaregister}: has an authenticator app set up, where everybody needs one. */
final class AppSetUpForm implements GuestForm {
  private final Steps steps;
  private final Progress progress;

  AppSetUpForm(Steps steps, Progress progress) {
    this.steps = steps;
    this.progress = progress;
  }

  @Override
  public boolean admits(Visit visit) {
    return owed(visit).isPresent();
  }

  /** The first time there is no secret yet: the browser comes back with one. */
  @Override
  public Response show(Visit visit, int status, Optional<String> alert) {
    Owed owed = owed(visit).orElseThrow();
    if (owed.app().isEmpty()) {
      return progress.owing(progress.use(visit, steps::associate), visit);
    }
    String secret = owed.app().get().secret();
    return visit.withCsrf(
        csrf ->
            GuestPages.appSetUp(
                new GuestPages.Sheet(visit.accepted(), csrf, status, alert), secret));
  }

  @Override
  public Response submit(Visit visit) {
    String code = visit.field("code").replace(" ", "");
    return progress.to(progress.use(visit, owed -> steps.setUp(steps.verify(owed, code))), visit);
  }

  private Optional<Owed> owed(Visit visit) {
    return progress.find(visit, Challenge.MFA_SETUP);
  }
}
