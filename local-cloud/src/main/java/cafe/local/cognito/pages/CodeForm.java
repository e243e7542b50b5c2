package cafe.local.cognito.pages;

import cafe.local.cognito.signin.Challenge;
import cafe.local.cognito.signin.Owed;
import cafe.local.cognito.signin.Steps;
import cafe.local.http.Response;
import java.util.Optional;

/** {@code /mfa}: asks for a code, of the authenticator app or one that was sent. */
final class CodeForm implements GuestForm {
  private final Steps steps;
  private final Progress progress;

  CodeForm(Steps steps, Progress progress) {
    this.steps = steps;
    this.progress = progress;
  }

  @Override
  public boolean admits(Visit visit) {
    return owed(visit).isPresent();
  }

  @Override
  public Response show(Visit visit, int status, Optional<String> alert) {
    String asked =
        owed(visit)
            .flatMap(Owed::sent)
            .map(sent -> "We have sent a code to " + sent.delivery().destination() + ".")
            .orElse("Open your authenticator app, and type the code that it shows.");
    return visit.withCsrf(
        csrf ->
            GuestPages.code(new GuestPages.Sheet(visit.accepted(), csrf, status, alert), asked));
  }

  @Override
  public Response submit(Visit visit) {
    String code = visit.field("code").replace(" ", "");
    return progress.to(progress.use(visit, owed -> steps.code(owed, code)), visit);
  }

  private Optional<Owed> owed(Visit visit) {
    return progress.find(
        visit, Challenge.SOFTWARE_TOKEN_MFA, Challenge.EMAIL_OTP, Challenge.SMS_MFA);
  }
}
