package cafe.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.session.StoredSession;
import org.junit.jupiter.api.Test;

class SignOutTest {
  private final PageVisit page = new PageVisit();

  @Test
  void signsOutHereAndAtCognitoAndMarksItForTheOtherTabs() {
    page.signIn().signOut();
    assertThat(page.platform.tab.kept).doesNotContainKey(StoredSession.STORED_AS);
    assertThat(page.platform.shared.kept).containsKey(StoredSession.SIGNED_OUT_AS);
    assertThat(page.platform.left)
        .last()
        .isEqualTo(
            "https://cafe.auth.us-east-1.amazoncognito.com/logout?client_id=1example23456789012345678"
                + "&logout_uri=https%3A%2F%2Fcafe.example%2F");
    page.open("&");
    assertThat(page.seen).containsExactly("guest", "notice You are signed out.");
    page.open("&");
    assertThat(page.seen).containsExactly("guest");
  }

  @Test
  void tellsThatAnotherTabSignedOut() {
    page.signIn().signedOutElsewhere();
    assertThat(page.seen).endsWith("guest", "notice You signed out in another tab. [sign in]");
  }

  @Test
  void tellsAGuestNothingAboutOtherTabs() {
    page.open("&").signedOutElsewhere();
    assertThat(page.seen).containsExactly("guest");
  }

  @Test
  void tellsATabThatSleptThatAnotherOneSignedOut() {
    page.signIn();
    page.platform.nowMillis += 1;
    page.platform.shared.put(StoredSession.SIGNED_OUT_AS, "atMillis=" + page.platform.nowMillis);
    page.open("&");
    assertThat(page.seen)
        .containsExactly("guest", "notice You signed out in another tab. [sign in]");
  }

  @Test
  void forgetsASignOutThatWasBeforeTheSignIn() {
    page.platform.shared.put(
        StoredSession.SIGNED_OUT_AS, "atMillis=" + (page.platform.nowMillis - 1));
    page.signIn();
    page.open("&");
    assertThat(page.seen).containsExactly("signed in Frank, may order");
  }

  @Test
  void nobodyIsToldOfASignOutThatNeverWas() {
    page.platform.tab.put(StoredSession.STORED_AS, "%%%");
    page.open("&");
    assertThat(page.seen)
        .containsExactly("guest", "notice Session expired. Please sign in. [sign in]");
  }
}
