package cafe.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.outcome.Outcome;
import cafe.core.testing.FakePlatform;
import cafe.core.testing.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server names is put into a path of ours, and into a link. */
class ReportNamesTest {
  @Test
  void takesAnIdOfEightyCharacters() {
    assertThat(Sites.value(created("a".repeat(80)))).hasSize(80);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/a", "a/b", ".", ".a", "a..b"})
  void refusesAnIdThatWouldBeAnotherPath(String id) {
    assertThat(Sites.failure(created(id)).code()).isEqualTo("unreadable");
  }

  @Test
  void refusesAnIdThatIsTooLong() {
    assertThat(Sites.failure(created("a".repeat(81))).code()).isEqualTo("unreadable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "http://example.com/",
        "http://127.0.0.1:80@evil.example/",
        "http://localhost:@evil.example/",
        "//evil.example/",
        " https://example.com/",
        "@http://127.0.0.1:80/"
      })
  void refusesALinkThatIsNeitherHttpsNorThisMachines(String link) {
    Outcome<ReportStatus> status =
        ReportStatus.process(
            FakePlatform.answer(200, "{\"step\":\"ready\",\"link\":\"" + link + "\"}"),
            Sites.good(),
            new FakePlatform());

    assertThat(Sites.failure(status).code()).isEqualTo("unsafe_link");
  }

  private static Outcome<String> created(String id) {
    return CreateReport.process(
        FakePlatform.answer(200, "{\"executionArn\":\"arn\",\"reportId\":\"" + id + "\"}"),
        Sites.good(),
        new FakePlatform());
  }
}
