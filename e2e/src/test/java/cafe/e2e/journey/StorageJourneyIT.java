package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser that keeps nothing, has no room left, or keeps what somebody changed. */
@Journey
class StorageJourneyIT {
  private static final String FORBIDDEN =
      """
      for (const area of ['sessionStorage', 'localStorage']) {
        Object.defineProperty(window, area, {
          get() { throw new DOMException('no site data', 'SecurityError'); }
        });
      }
      """;

  /** To the last byte: what the browser itself then says to a page is what is tested. */
  private static final String FULL =
      """
      for (let text = 'x'.repeat(1 << 20); text; ) {
        try {
          sessionStorage.setItem('f' + sessionStorage.length, text);
        } catch (full) {
          text = text.slice(text.length / 2 + 1);
        }
      }
      """;

  private static final String NO_STORAGE =
      "This browser keeps no data for this site, so signing in cannot work. Allow site data, then"
          + " sign in again.";

  @ParameterizedTest
  @ValueSource(strings = {FORBIDDEN, FULL})
  void whoeverCannotComeBackIsToldBeforeLeaving(String script, House house, Visit visit) {
    visit.beforeEachPage(script);
    CafePage page = CafePage.open(visit, house.site());
    page.clickSignIn();

    page.awaitAlert(NO_STORAGE);
    page.awaitGuest();
    page.menu().awaitPastries();
    assertThat(visit.driver().getCurrentUrl()).isEqualTo(house.site() + "/");
  }

  @Test
  void aSessionForWhichThereIsNoRoomLastsUntilThePageIsLeft(House house, Visit visit) {
    visit.beforeEachPage("if (location.hash) {" + FULL + "}");
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.FRANK);

    page.awaitNotice(
        "This browser keeps no data for this site: you stay signed in until you leave this page.");
    assertThat(page.awaitName()).isEqualTo("Frank");
    page.report().generate();
    page.report().awaitStep("mailed", "done");
    visit.driver().navigate().refresh();
    page.awaitGuest();
  }

  @Test
  void aSessionThatWasSpoiledHasExpired(House house, Visit visit) {
    CafePage page = signedIn(house, visit, Account.FRANK);
    for (String spoiled : List.of("%%%", "idToken=a.b.c&atMillis=9", "{\"idToken\":null}")) {
      visit.driver().executeScript("sessionStorage.setItem('cafe.session', arguments[0])", spoiled);
      visit.driver().navigate().refresh();

      page.awaitNotice("Session expired. Please sign in.");
      page.awaitGuest();
      assertThat(page.keepsSession()).isFalse();
    }
    page.takeNoticeAction();
    assertThat(page.awaitName()).isEqualTo("Frank");
  }

  @Test
  void whoMakesAnOwnerOfThemselvesIsFoundOutByTheApi(House house, Visit visit) {
    visit.console().expect("401");
    CafePage page = signedIn(house, visit, Account.GINA);
    int before = house.runs();
    visit
        .driver()
        .executeScript(
            """
            const kept = new URLSearchParams(sessionStorage.getItem('cafe.session'));
            const parts = kept.get('idToken').split('.');
            const read = part => JSON.parse(atob(part.replace(/-/g, '+').replace(/_/g, '/')));
            const claims = { ...read(parts[1]), 'cognito:groups': ['owner'] };
            parts[1] = btoa(JSON.stringify(claims)).replace(/[+]/g, '-').replace(/[/]/g, '_').replace(/=/g, '');
            kept.set('idToken', parts.join('.'));
            sessionStorage.setItem('cafe.session', kept.toString());
            """);
    visit.driver().navigate().refresh();

    page.awaitNotice("The café's server did not accept your sign-in. Please sign in again.");
    page.awaitGuest();
    assertThat(page.report().isShown()).isFalse();
    assertThat(page.keepsSession()).isFalse();
    assertThat(house.runs()).isEqualTo(before);
  }

  private static CafePage signedIn(House house, Visit visit, Account account) {
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(account);
    page.awaitName();
    page.awaitMembersPart();
    return page;
  }
}
