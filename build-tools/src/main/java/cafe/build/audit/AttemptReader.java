package cafe.build.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the attempts among the events. An error code tells a failed one. AWS documents no refused
 * sign-in at the hosted UI, and a redirect (302) may lead back to its sign-in page as well as to
 * the site; so a redirect without error code counts as failed if the first that the same browser
 * asked for then, at once, was the sign-in page again, and the reason says that this is inferred.
 */
final class AttemptReader {
  private static final Duration AT_ONCE = Duration.ofSeconds(3);

  private static final Map<String, String> NEXT_STEPS =
      Map.of(
          "ChangePassword_GET", "new password required",
          "Mfa_GET", "code required",
          "Mfaoption_GET", "choice of a factor required",
          "Mfaregister_GET", "second factor required");

  private AttemptReader() {}

  /**
   * Reads them.
   *
   * @param newestFirst as CloudTrail tells them
   */
  static List<Attempt> read(List<TrailRecord> newestFirst) {
    List<Attempt> attempts = new ArrayList<>();
    for (int i = 0; i < newestFirst.size(); i++) {
      TrailRecord event = newestFirst.get(i);
      List<TrailRecord> later = newestFirst.subList(0, i);
      attempt(event, later)
          .ifPresent(
              verdict ->
                  attempts.add(
                      new Attempt(
                          event.at(),
                          event.sub(),
                          event.from(),
                          event.name(),
                          verdict.outcome(),
                          verdict.reason())));
    }
    return attempts;
  }

  private static Optional<Verdict> attempt(TrailRecord event, List<TrailRecord> later) {
    return switch (event.name()) {
      case "Login_POST", "ChangePassword_POST", "Mfa_POST", "Mfaoption_POST", "Mfaregister_POST" ->
          Optional.of(hosted(event, later));
      case "Logout_GET" -> Optional.of(new Verdict(Outcome.SIGNED_OUT, ""));
      case "Token_POST" -> code(event);
      case "InitiateAuth", "AdminInitiateAuth" -> initiated(event);
      case "RespondToAuthChallenge", "AdminRespondToAuthChallenge" -> Optional.of(api(event));
      case "GlobalSignOut", "AdminUserGlobalSignOut", "RevokeToken" ->
          event.errorCode().isEmpty()
              ? Optional.of(new Verdict(Outcome.SIGNED_OUT, ""))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Verdict hosted(TrailRecord event, List<TrailRecord> later) {
    if (event.errorCode().isPresent()) {
      return failed(event);
    }
    if (event.status() != 302) {
      return new Verdict(Outcome.FAILED, "page shown again (status " + event.status() + ")");
    }
    String next = next(event, later);
    Optional<String> owed = Optional.ofNullable(NEXT_STEPS.get(next));
    if (owed.isPresent() && !next.equals(event.name().replace("_POST", "_GET"))) {
      return new Verdict(Outcome.NEXT_STEP, owed.get() + " (inferred)");
    }
    return next.equals(event.name().replace("_POST", "_GET"))
        ? new Verdict(Outcome.FAILED, "page shown again (inferred)")
        : new Verdict(Outcome.SIGNED_IN, "");
  }

  /** What the same browser asked for next, if it did so at once; else nothing. */
  private static String next(TrailRecord event, List<TrailRecord> later) {
    for (int i = later.size() - 1; i >= 0; i--) {
      TrailRecord next = later.get(i);
      if (next.from().equals(event.from()) && next.userAgent().equals(event.userAgent())) {
        boolean atOnce = Duration.between(event.at(), next.at()).compareTo(AT_ONCE) <= 0;
        return atOnce ? next.name() : "";
      }
    }
    return "";
  }

  /** A code that is exchanged belongs to a sign-in that is listed already; renewals are none. */
  private static Optional<Verdict> code(TrailRecord event) {
    boolean refused = event.errorCode().isPresent() || event.status() >= 400;
    return event.grantType().equals("authorization_code") && refused
        ? Optional.of(
            new Verdict(Outcome.FAILED, "the code was refused (status " + event.status() + ")"))
        : Optional.empty();
  }

  /** With SRP the first call only asks for the challenge; the second one is the attempt. */
  private static Optional<Verdict> initiated(TrailRecord event) {
    boolean renews = event.authFlow().startsWith("REFRESH_TOKEN");
    boolean asks = event.challenge().filter("PASSWORD_VERIFIER"::equals).isPresent();
    return renews || asks ? Optional.empty() : Optional.of(api(event));
  }

  private static Verdict api(TrailRecord event) {
    if (event.errorCode().isPresent()) {
      return failed(event);
    }
    return event
        .challenge()
        .map(challenge -> new Verdict(Outcome.NEXT_STEP, challenge))
        .orElseGet(() -> new Verdict(Outcome.SIGNED_IN, ""));
  }

  private static Verdict failed(TrailRecord event) {
    String code = event.errorCode().orElse("");
    String message = event.errorMessage();
    return new Verdict(Outcome.FAILED, message.isEmpty() ? code : message);
  }

  private record Verdict(Outcome outcome, String reason) {}
}
