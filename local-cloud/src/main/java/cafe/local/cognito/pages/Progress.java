package cafe.local.cognito.pages;

import cafe.local.cognito.signin.Challenge;
import cafe.local.cognito.signin.Owed;
import cafe.local.cognito.signin.Sessions;
import cafe.local.cognito.signin.Step;
import cafe.local.cognito.users.User;
import cafe.local.http.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Leads a browser through a sign-in: to what is owed next, or back to the client. */
final class Progress {
  private static final String COOKIE = "cognito-challenge";
  private static final Duration VALIDITY = Duration.ofMinutes(3);

  private final Gate gate;
  private final Sessions owed;
  private final Tickets sessions;
  private final Clock clock;

  Progress(Gate gate, Sessions owed, Tickets sessions, Clock clock) {
    this.gate = gate;
    this.owed = owed;
    this.sessions = sessions;
    this.clock = clock;
  }

  Response to(Step step, Visit visit) {
    if (step instanceof Step.Done done) {
      User user = done.user();
      visit.sighting().of(user.sub());
      return gate.back(visit.accepted(), user, clock.instant())
          .with("Set-Cookie", sessions.issue(user.sub()))
          .with("Set-Cookie", Cookies.clear(COOKIE));
    }
    return owing(((Step.Owing) step).owed(), visit);
  }

  Response owing(Owed next, Visit visit) {
    visit.sighting().of(next.sub());
    return gate.to(page(next.challenge()), visit.accepted().parameters())
        .with("Set-Cookie", Cookies.set(COOKIE, owed.begin(next), VALIDITY));
  }

  /** What this browser owes, if it is one of these. */
  Optional<Owed> find(Visit visit, Challenge... challenges) {
    Optional<Owed> found =
        visit.request().cookie(COOKIE).flatMap(id -> owed.find(id, visit.clientId()));
    found.map(Owed::sub).ifPresent(visit.sighting()::of);
    return found.filter(known -> List.of(challenges).contains(known.challenge()));
  }

  /** Takes what this browser owes; it stays after a fault that can be mended. */
  <T> T use(Visit visit, Sessions.Use<T> use) {
    return owed.use(visit.request().cookie(COOKIE).orElse(""), visit.clientId(), use);
  }

  private static String page(Challenge challenge) {
    return switch (challenge) {
      case NEW_PASSWORD_REQUIRED -> "/changePassword";
      case MFA_SETUP -> "/mfaregister";
      case SELECT_MFA_TYPE -> "/mfaoption";
      case SMS_MFA, SOFTWARE_TOKEN_MFA, EMAIL_OTP -> "/mfa";
    };
  }
}
