package cafe.local.cognito.pages;

import cafe.local.cognito.signin.Challenge;
import cafe.local.cognito.signin.Owed;
import cafe.local.cognito.signin.Steps;
import cafe.local.http.Response;
import java.util.Optional;

/** {@code /mfaoption}: asks which of several second factors to use. */
final class ChoiceForm implements GuestForm {
  private final Steps steps;
  private final Progress progress;

  ChoiceForm(Steps steps, Progress progress) {
    this.steps = steps;
    this.progress = progress;
  }

  @Override
  public boolean admits(Visit visit) {
    return owed(visit).isPresent();
  }

  @Override
  public Response show(Visit visit, int status, Optional<String> alert) {
    Owed owed = owed(visit).orElseThrow();
    return visit.withCsrf(
        csrf ->
            GuestPages.choice(
                new GuestPages.Sheet(visit.accepted(), csrf, status, alert), owed.factors()));
  }

  @Override
  public Response submit(Visit visit) {
    return progress.to(
        progress.use(visit, owed -> steps.choose(owed, visit.field("factor"))), visit);
  }

  private Optional<Owed> owed(Visit visit) {
    return progress.find(visit, Challenge.SELECT_MFA_TYPE);
  }
}
