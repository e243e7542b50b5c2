package cafe.build.doctor.run;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoctorReportTest {
  @Test
  void showsWhatIsFineOnALineAndTheRestWithWhatToDo() {
    DoctorReport report =
        new DoctorReport(
            List.of(
                new Diagnosis("page", Finding.ok("status 200")),
                new Diagnosis("menu", Finding.wrong("two\nlines", "one", "Mend it.")),
                new Diagnosis("SRP", Finding.unknown("nothing", "a challenge", "Ask again."))));
    assertThat(report.isSick()).isTrue();
    assertThat(report)
        .hasToString(
            """
            ok              page                   status 200
            WRONG           menu
                            found     two
                                      lines
                            expected  one
                            do        Mend it.
            could not tell  SRP
                            found     nothing
                            expected  a challenge
                            do        Ask again.
            1 ok, 0 warnings, 1 wrong, 1 could not tell; wrong: menu
            """);
  }

  @Test
  void saysOnceWhatSeveralChecksMiss() {
    Finding missing = Finding.unknown("status 404 for the page", "the page", "Mend it.");
    assertThat(
            new DoctorReport(
                List.of(new Diagnosis("assets", missing), new Diagnosis("framing", missing))))
        .hasToString(
            """
            could not tell  assets, framing
                            found     status 404 for the page
                            expected  the page
                            do        Mend it.
            0 ok, 0 warnings, 0 wrong, 2 could not tell
            """);
  }

  @Test
  void isNotSickForAWarning() {
    DoctorReport report =
        new DoctorReport(List.of(new Diagnosis("SRP", Finding.warning("a", "b", "c"))));
    assertThat(report.isSick()).isFalse();
    assertThat(report.summary()).isEqualTo("0 ok, 1 warnings, 0 wrong, 0 could not tell");
  }
}
