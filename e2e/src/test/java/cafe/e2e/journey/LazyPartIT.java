package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import cafe.local.faults.Fault;
import cafe.local.faults.Point;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is loaded later, under the policy that holds for the page. */
@Journey
class LazyPartIT {
  @ParameterizedTest
  @ValueSource(strings = {"signed-in", "returned"})
  void aGuestDoesNotLoadWhatOnlyMembersNeed(String name, House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    page.menu().awaitPastries();
    String script = script(visit, name);

    assertThat(visit.traffic().to(house.site())).noneMatch(sent -> sent.path().endsWith(script));
  }

  @ParameterizedTest
  @ValueSource(strings = {"signed-in", "returned"})
  void aPartThatDidNotLoadSaysSoAndCanBeTriedAgain(String name, House house, Visit visit) {
    visit.console().expect("503");
    CafePage page = CafePage.open(visit, house.site());
    house.faults().next(1, Point.site(script(visit, name)), Fault.status(503));
    page.signIn().signIn(Account.FRANK);

    page.awaitAlert("A part of this page did not load. Check your connection and try again.");
    assertThat(page.text("#alert-action")).isEqualTo("Try again");
    page.takeAlertAction();
    page.report().awaitShown();
    assertThat(page.shows("#alert")).isFalse();
    page.report().generate();
    page.report().awaitStep("mailed", "done");
  }

  @Test
  void thePieceForMembersThatDidNotLoadSaysSoAndCanBeTriedAgain(House house, Visit visit) {
    visit.console().expect("503");
    house.guestBook(Account.GINA).keep();
    CafePage page = CafePage.open(visit, house.site());
    house.faults().next(1, Point.site(page.lazyPage("signed-in")), Fault.status(503));
    page.signIn().signIn(Account.GINA);

    page.table()
        .awaitAlert("A part of this page did not load. Check your connection and try again.");
    assertThat(page.awaitName()).isEqualTo("Gina");
    assertThat(page.text("#guest-alert-action")).isEqualTo("Try again");
    page.table().tryAgain();
    assertThat(page.table().awaitGreeting()).startsWith("Your table, Gina");
    page.table().awaitNoAlert();
  }

  private static String script(Visit visit, String name) {
    return Objects.toString(
        visit
            .driver()
            .executeScript(
                "return document.getElementById('lazy-' + arguments[0]).getAttribute('src')",
                name));
  }
}
