package cafe.build.doctor.signin;

import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Shown;
import cafe.build.doctor.Visit;

/** The app client may use SRP, which signing in within the page needs. */
public final class SrpCheck implements Check {
  private static final String EXPECTED = "ALLOW_USER_SRP_AUTH for the app client";

  @Override
  public String name() {
    return "SRP";
  }

  @Override
  public Finding examine(Visit visit) {
    SignInAttempt attempt = SignInAttempt.make(visit);
    if (attempt.challenge().equals("PASSWORD_VERIFIER")) {
      return Finding.ok("allowed; an unknown user is challenged as a known one");
    }
    return switch (attempt.error()) {
      case "UserNotFoundException" ->
          Finding.warning(
              "allowed, but it tells who has an account",
              "PreventUserExistenceErrors ENABLED",
              "Enable \"Prevent user existence errors\" in the app client's settings.");
      case "InvalidParameterException" -> refused(visit, attempt);
      case "ResourceNotFoundException" ->
          Finding.unknown("no such app client", EXPECTED, "Mend \"client secret\" first.");
      default -> Finding.unknown(said(attempt), EXPECTED, "Look at the app client's settings.");
    };
  }

  private static Finding refused(Visit visit, SignInAttempt attempt) {
    if (!attempt.message().contains("not enabled")) {
      return Finding.unknown(said(attempt), EXPECTED, "Look at the app client's settings.");
    }
    String signIn = visit.config().signIn();
    String found = "Cognito says " + Shown.of(attempt.message());
    String next = "Add ALLOW_USER_SRP_AUTH to the app client's authentication flows.";
    return signIn.equals("in-page")
        ? Finding.wrong(found, EXPECTED, next)
        : Finding.warning(
            found + "; sign-in is " + signIn + ", which goes without", EXPECTED, next);
  }

  private static String said(SignInAttempt attempt) {
    return attempt.error().isEmpty()
        ? "status " + attempt.status() + " from Cognito"
        : "Cognito says " + attempt.error();
  }
}
