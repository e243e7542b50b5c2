package cafe.build.doctor.run;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import cafe.build.doctor.Visit;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class DoctorTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @Test
  void findsNothingWrongWithAGoodSite(GoodSite site) {
    DoctorReport report = examine(site);
    assertThat(report.isSick()).as(report.toString()).isFalse();
    assertThat(report.summary()).isEqualTo("32 ok, 0 warnings, 0 wrong, 0 could not tell");
  }

  @Test
  void namesWhatIsWrong(GoodSite site) {
    site.change(Server.SITE, "GET /", page -> page.without("Referrer-Policy"))
        .change(Server.API, "POST /prod/create_report", answer -> answer.status(200));
    assertThat(examine(site).summary())
        .isEqualTo(
            "30 ok, 0 warnings, 2 wrong, 0 could not tell; wrong: referrer, order, no token");
  }

  @Test
  void namesEachServerThatIsGoneOnceAndCannotTellTheRest(GoodSite site) {
    site.stop(Server.HOSTED_UI).stop(Server.API);
    assertThat(examine(site).summary()).endsWith("; wrong: hosted UI, menu");
  }

  @Test
  void goesOnWithTheFileWhenTheSiteIsGone(GoodSite site) {
    site.stop(Server.SITE);
    assertThat(examine(site).summary()).endsWith("; wrong: page");
  }

  @Test
  void cannotTellWhatNobodyAnswers(GoodSite site) {
    site.stop(Server.SITE);
    Check check = check(site.visit()::page);
    assertThat(new Doctor(List.of(check), LIMIT).examine(site.visit()))
        .containsExactly(
            new Diagnosis(
                "a check",
                Finding.unknown(
                    "nobody listens at " + site.site() + "/",
                    "an answer",
                    "See that this server is up; then run the doctor again.")));
  }

  @Test
  void endsInTimeWhateverACheckDoes(GoodSite site) {
    CountDownLatch never = new CountDownLatch(1);
    Check hanging =
        check(
            () -> {
              try {
                never.await();
              } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
              }
              return "";
            });
    assertThat(new Doctor(List.of(hanging), Duration.ofSeconds(1)).examine(site.visit()))
        .containsExactly(
            new Diagnosis(
                "a check",
                Finding.unknown(
                    "no result within 1 s",
                    "an answer",
                    "See why the servers are slow; then run the doctor again.")));
  }

  private static DoctorReport examine(GoodSite site) {
    return new DoctorReport(new Doctor(AllChecks.fromOutside(), LIMIT).examine(site.visit()));
  }

  private static Check check(Supplier<Object> look) {
    return new Check() {
      @Override
      public String name() {
        return "a check";
      }

      @Override
      public Finding examine(Visit visit) {
        return Finding.ok(String.valueOf(look.get()));
      }
    };
  }
}
