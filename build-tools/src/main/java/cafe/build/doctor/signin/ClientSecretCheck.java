package cafe.build.doctor.signin;

import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Shown;
import cafe.build.doctor.Visit;

/** Cognito knows the app client, and the client has no secret, which a page could not keep. */
public final class ClientSecretCheck implements Check {
  private static final String EXPECTED = "a public app client: one without a secret";

  @Override
  public String name() {
    return "client secret";
  }

  @Override
  public Finding examine(Visit visit) {
    SignInAttempt attempt = SignInAttempt.make(visit);
    if (attempt.wantsSecret()) {
      return Finding.wrong(
          "Cognito asks for a secret hash",
          EXPECTED,
          "Make an app client without a secret, and put its id into cafe.json as clientId.");
    }
    if (attempt.missesClient()) {
      return Finding.wrong(
          "Cognito knows no client " + Shown.of(visit.config().clientId()),
          EXPECTED,
          "Correct clientId or region in cafe.json.");
    }
    boolean answered =
        !attempt.challenge().isEmpty()
            || attempt.error().equals("UserNotFoundException")
            || attempt.message().contains("not enabled");
    if (answered) {
      return Finding.ok("none");
    }
    String found =
        attempt.error().isEmpty()
            ? "status " + attempt.status() + " from Cognito"
            : "Cognito says " + attempt.error();
    return Finding.unknown(found, EXPECTED, "Look at the app client's settings.");
  }
}
