package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import cafe.e2e.page.HostedUiPage;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ways through the history that no designer thought of. */
@Journey
class BackButtonIT {
  private static final String NOTHING_UNDER_WAY =
      "Sign-in refused: no sign-in was under way in this tab. Please sign in again.";

  @Test
  void whoTurnsBackAtTheHostedUiMayGoThereAgain(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    page.signIn();
    visit.back();
    page = CafePage.in(visit, house.site());
    page.awaitGuest();
    page.menu().awaitPastries();
    page.signIn().signIn(Account.FRANK);
    assertThat(page.awaitName()).isEqualTo("Frank");
    assertThat(page.shows("#alert")).isFalse();
  }

  @Test
  void anOldFormOfTheHostedUiChangesNothing(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.FRANK);
    page.awaitName();
    String idToken = page.idToken();

    visit.back();
    HostedUiPage.in(visit).signIn(Account.GINA);

    page = CafePage.in(visit, house.site());
    page.awaitAlert(NOTHING_UNDER_WAY);
    assertThat(page.awaitName()).isEqualTo("Frank");
    assertThat(page.idToken()).isEqualTo(idToken);
  }

  @Test
  void aPageOutOfTheHistoryKnowsWhoIsSignedInNow(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.FRANK);
    page.awaitName();
    page.signOut();
    page.awaitNotice("You are signed out.");

    visit.back();
    visit.await("a guest's page", () -> visit.driver().getCurrentUrl().equals(house.site() + "/"));
    page.awaitGuest();
    assertThat(page.report().isShown()).isFalse();
    assertThat(page.text("#user-name")).isEmpty();
  }

  @Test
  void aCallbackThatIsReplayedChangesNothing(House house, Visit visit) {
    Map<String, String> callback = new LinkedHashMap<>();
    house
        .pool()
        .rewriteNextCallback(
            genuine -> {
              callback.putAll(genuine);
              return genuine;
            });
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.FRANK);
    page.awaitName();
    URI again = URI.create(house.site() + "/#" + cafe.local.http.Parameters.of(callback).encoded());

    visit.go(URI.create("about:blank"));
    visit.go(again);
    page.awaitAlert(NOTHING_UNDER_WAY);
    assertThat(page.awaitName()).isEqualTo("Frank");

    visit.openTab();
    visit.go(again);
    page.awaitAlert(NOTHING_UNDER_WAY);
    page.awaitGuest();
    assertThat(page.keepsSession()).isFalse();
  }
}
