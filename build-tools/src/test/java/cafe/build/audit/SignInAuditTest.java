package cafe.build.audit;

import static cafe.build.audit.Events.hosted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInAuditTest {
  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
  private static final EventHistory TWO_PAGES =
      (since, next) ->
          next.isEmpty()
              ? new EventHistory.Page(
                  List.of(
                      hosted("Logout_GET", "40", 302),
                      hosted("Login_POST", "30", 302).replace(Events.POOL, "us-east-1_Another")),
                  Optional.of("2"))
              : new EventHistory.Page(
                  List.of(
                      hosted("Login_POST", "20", 302),
                      hosted("Login_POST", "10", 200)
                          .replace("\"sub\":\"" + Events.SUB + "\",", "")),
                  Optional.empty());

  @Test
  void printsATableOfThisPoolsAttemptsNewestFirst() {
    assertThat(report(TWO_PAGES, 50, AuditRequest.Format.TABLE))
        .isEqualTo(
            """
            Sign-ins at us-east-1_AbCdEf123, last 24 hours: 1 signed in, 1 failed, 0 to a next step, \
            1 signed out

            when (UTC)           outcome     who               from             reason
            2026-11-21 08:00:40  signed out  frank             192.0.2.1
            2026-11-21 08:00:20  signed in   frank             192.0.2.1
            2026-11-21 08:00:10  failed      (not told)        192.0.2.1        page shown again (status 200)

            CloudTrail hides names that are typed (HIDDEN_DUE_TO_SECURITY_REASONS). Who it was is \
            known only
            where it tells the user's id, and then by asking the pool; an unknown name stays "(not \
            told)".
            Events arrive some minutes late and are kept for 90 days. "(inferred)": no error code \
            was told.
            """);
  }

  @Test
  void asksForNoMorePagesThanNeeded() {
    EventHistory first =
        (since, next) -> {
          assertThat(since).isEqualTo(NOW.minus(Duration.ofHours(24)));
          assertThat(next).isEmpty();
          return TWO_PAGES.cognitoEvents(since, next);
        };

    assertThat(report(first, 1, AuditRequest.Format.TABLE))
        .contains("0 signed in, 0 failed, 0 to a next step, 1 signed out")
        .contains("There may be more: raise -Dlimit, or shorten -Dsince.");
  }

  @Test
  void printsJsonForPrograms() {
    assertThat(report(TWO_PAGES, 1, AuditRequest.Format.JSON).replaceAll("\\s+", ""))
        .isEqualTo(
            "[{\"at\":\"2026-11-21T08:00:40Z\",\"sub\":\"%s\",\"username\":\"frank\","
                    .formatted(Events.SUB)
                + "\"from\":\"192.0.2.1\",\"event\":\"Logout_GET\",\"outcome\":\"SIGNED_OUT\","
                + "\"reason\":\"\"}]");
  }

  private static String report(EventHistory history, int limit, AuditRequest.Format format) {
    return new SignInAudit(
            history,
            sub -> Optional.of("frank"),
            new PoolId(Events.POOL, Events.CLIENT),
            Clock.fixed(NOW, ZoneOffset.UTC))
        .report(new AuditRequest(Duration.ofHours(24), limit, format));
  }
}
