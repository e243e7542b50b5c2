package cafe.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.http.HttpRequest;
import cafe.core.session.StoredSession;
import cafe.core.testing.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

class StayTest {
  private static final HttpRequest ORDER =
      HttpRequest.anonymous("POST", "https://api.example/prod/create_report");

  private final PageVisit page = new PageVisit();

  @Test
  void staysSignedInAfterAReload() {
    page.signIn();
    page.open("&");
    assertThat(page.seen).containsExactly("signed in Frank, may order");
  }

  @Test
  void expiresWhenItsTimeIsOver() {
    page.signIn();
    page.platform.runNext();
    assertThat(page.seen).endsWith("guest", "notice Session expired. Please sign in. [sign in]");
    assertThat(page.platform.tab.kept).doesNotContainKey(StoredSession.STORED_AS);
  }

  @Test
  void sendsNothingAfterItsTimeIsOver() {
    Visit visit = page.signIn();
    page.platform.sent.clear();
    page.platform.nowMillis += 3600_000;
    visit.send(ORDER, waiting -> {}, page.answers::add);
    assertThat(page.platform.sent).isEmpty();
    assertThat(page.answers).isEmpty();
    assertThat(page.seen).endsWith("notice Session expired. Please sign in. [sign in]");
  }

  @Test
  void sendsInTheNameOfWhoIsSignedIn() {
    Visit visit = page.signIn();
    page.platform.sent.clear();
    visit.send(ORDER.with("application/json", "{}"), waiting -> {}, page.answers::add);
    assertThat(page.platform.sent.get(0).authorization()).isEqualTo(Tokens.good());
    assertThat(page.platform.sent.get(0).body()).isEqualTo("{}");
    assertThat(page.answers).hasSize(1);
  }

  @Test
  void sendsNothingInTheNameOfNobody() {
    page.open("&").send(ORDER, waiting -> {}, page.answers::add);
    assertThat(page.platform.sent).isEmpty();
    assertThat(page.answers).isEmpty();
  }

  @Test
  void sendsNoTokenToAnybodyButTheApi() {
    Visit visit = page.signIn();
    page.platform.sent.clear();
    for (String url : List.of("https://evil.example/", "https://api.example/prod.evil.example/")) {
      visit.send(HttpRequest.anonymous("GET", url), waiting -> {}, page.answers::add);
    }
    assertThat(page.platform.sent).isEmpty();
  }

  @Test
  void tellsOnLoadThatTheTimeIsOver() {
    page.signIn();
    page.platform.nowMillis += 3600_000;
    page.open("&");
    assertThat(page.seen).contains("notice Session expired. Please sign in. [sign in]");
  }

  @Test
  void doesNotMissItsEndBetweenTwoLooksAtTheClock() {
    page.signIn();
    page.platform.delays.set(0, page.platform.delays.get(0) - 2);
    page.platform.tickMillis = 1;
    page.platform.runNext();
    assertThat(page.seen).endsWith("notice Session expired. Please sign in. [sign in]");
  }

  @Test
  void thanksNobodyWhoseTokenDiedOnTheWay() {
    page.platform.nowMillis += 3600_000 - 6_500;
    page.signIn();
    assertThat(page.seen).endsWith("guest", "notice Session expired. Please sign in. [sign in]");
  }
}
