package cafe.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.session.StoredSession;
import cafe.core.signin.PendingSignIn;
import cafe.core.testing.Tokens;
import org.junit.jupiter.api.Test;

class VisitTest {
  private final PageVisit page = new PageVisit();

  @Test
  void greetsAGuest() {
    page.open("&");
    assertThat(page.seen).containsExactly("guest");
    assertThat(page.platform.sent).isEmpty();
  }

  @Test
  void leavesForTheHostedUi() {
    page.open("&").signIn();
    assertThat(page.platform.left.get(0))
        .startsWith("https://cafe.auth.us-east-1.amazoncognito.com/oauth2/authorize?");
    assertThat(page.platform.tab.kept).containsKey(PendingSignIn.STORED_AS);
  }

  @Test
  void doesNotLeaveIfItCouldNotComeBack() {
    page.platform.tab.forbidden = true;
    page.open("&").signIn();
    assertThat(page.platform.left).isEmpty();
    assertThat(page.seen)
        .contains(
            "alert This browser keeps no data for this site, so signing in cannot work."
                + " Allow site data, then sign in again. [sign in]");
  }

  @Test
  void signsInAndReturnsToTheSamePlace() {
    page.signIn();
    assertThat(page.seen).containsExactly("signed in Frank, may order", "welcome");
    assertThat(page.platform.restored).containsExactly("path=/%23beans&scroll=77");
    assertThat(page.platform.tab.kept).containsKey(StoredSession.STORED_AS);
  }

  @Test
  void tellsThatAReloadWillEndTheSessionIfItCannotBeStored() {
    page.platform.tab.forbidden = true;
    page.signIn();
    assertThat(page.seen)
        .contains(
            "notice This browser keeps no data for this site: you stay signed in until you leave"
                + " this page.");
  }

  @Test
  void refusesAnAnswerNobodyAskedFor() {
    page.open(
        "&id_token=" + Tokens.good() + "&access_token=an.access.token&state=" + PageVisit.STATE);
    assertThat(page.seen)
        .containsExactly(
            "guest",
            "alert Sign-in refused: no sign-in was under way in this tab. Please sign in again."
                + " [sign in]");
    assertThat(page.platform.sent).isEmpty();
  }

  @Test
  void keepsTheSessionWhenAForgedAnswerComes() {
    page.signIn();
    page.open("&id_token=forged&state=forged");
    assertThat(page.seen.get(0)).isEqualTo("signed in Frank, may order");
    assertThat(page.seen).doesNotContain("guest");
  }
}
