package cafe.core.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.http.HttpResponse;
import cafe.core.session.StoredSession;
import cafe.core.testing.FakePlatform;
import cafe.core.testing.Ways;
import cafe.core.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusedRenewalTest {
  private final RenewalVisit page = new RenewalVisit(Ways.code("session"));

  private final List<HttpResponse> answers = new ArrayList<>();

  @Test
  void endsWhatTheServerNoLongerRenews() {
    page.signIn();
    page.renewals.add(FakePlatform.answer(400, "{\"error\":\"invalid_grant\"}"));
    page.platform.runNext();
    assertThat(page.told.seen)
        .containsExactly("guest", "notice Session expired. Please sign in. [sign in]");
    assertThat(page.platform.tab.kept).doesNotContainKey(StoredSession.STORED_AS);
  }

  @Test
  void endsAfterAnAnswerThatWasLostOnTheWayIfTheOldTokenIsSpent() {
    page.signIn();
    page.renewals.add(HttpResponse.timedOut());
    page.renewals.add(FakePlatform.answer(400, "{\"error\":\"invalid_grant\"}"));
    page.platform.runNext();
    assertThat(page.told.seen).isEmpty();
    page.platform.runNext();
    assertThat(page.form()).hasSize(2);
    assertThat(page.told.seen).contains("notice Session expired. Please sign in. [sign in]");
  }

  @Test
  void endsIfTheNewTokenIsSomebodyElses() {
    page.signIn();
    page.renewals.add(RenewalVisit.tokens(page.later("sub", "another"), "r2"));
    page.platform.runNext();
    assertThat(page.told.seen)
        .containsExactly(
            "guest",
            "notice Sign-in refused: the token's sub is wrong. Please sign in again. [sign in]");
  }

  @Test
  void tellsWhoAsksMeanwhileThatNothingCanBeReachedAndSendsNoDeadToken() {
    Visit visit = page.signIn();
    page.platform.nowMillis += 3600_000;
    page.renewals.add(HttpResponse.unreachable());
    int before = page.platform.sent.size();
    visit.send(RenewalVisit.ORDER, waiting -> {}, answers::add);
    assertThat(answers.get(0).isUnreachable()).isTrue();
    assertThat(page.platform.sent).hasSize(before + 1);
    assertThat(page.told.seen).isEmpty();
  }

  @Test
  void doesNotRestoreASessionThatCannotBeRenewed() {
    page.signIn();
    page.platform.nowMillis += 7200_000;
    page.renewals.add(FakePlatform.answer(400, "{\"error\":\"invalid_grant\"}"));
    page.open();
    assertThat(page.told.seen)
        .containsExactly("guest", "notice Session expired. Please sign in. [sign in]");
  }
}
