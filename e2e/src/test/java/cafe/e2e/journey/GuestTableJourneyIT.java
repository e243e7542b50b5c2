package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import cafe.e2e.page.GuestTable;
import cafe.local.faults.Fault;
import cafe.local.faults.Point;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Journey
class GuestTableJourneyIT {
  private static final String PIE = "apple pie slice";

  @BeforeEach
  void clearTheTable(House house) {
    house.guestBook(Account.GINA).keep();
  }

  @Test
  void ginaIsGreetedAndNoGuestSeesHearts(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    page.menu().awaitPastries();
    assertThat(page.table().hasHearts()).isFalse();

    GuestTable table = signIn(page, Account.GINA);

    assertThat(table.awaitGreeting())
        .matches("Your table, Gina / With us since [A-Z][a-z]+ \\d{1,2}, \\d{4}\\.");
    assertThat(table.favourites()).isEmpty();
    assertThat(table.showsReports()).isFalse();

    page.signOut();
    table.awaitGone();
    assertThat(table.hasHearts()).isFalse();
  }

  @Test
  void favouritesOutliveAReloadAndAreThereOnAnotherDevice(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    GuestTable table = signIn(page, Account.GINA);
    table.pressByKey(PIE);
    assertThat(table.isPressed(PIE)).isTrue();
    table.awaitFavourites(List.of(PIE));
    visit.await("kept", () -> house.guestBook(Account.GINA).favourites().equals(List.of("a444")));

    visit.driver().navigate().refresh();
    table.awaitFavourites(List.of(PIE));
    assertThat(table.isPressed(PIE)).isTrue();

    visit.openAnotherDevice();
    GuestTable phone = signIn(CafePage.open(visit, house.site()), Account.GINA);
    phone.awaitFavourites(List.of(PIE));
    assertThat(phone.isPressed(PIE)).isTrue();
  }

  @Test
  void twoDevicesLoseNothingOfEachOther(House house, Visit visit) {
    GuestTable table = signIn(CafePage.open(visit, house.site()), Account.GINA);
    table.awaitGreeting();
    visit.console().expect("409");
    house.guestBook(Account.GINA).keep("a101");

    table.press(PIE);

    table.awaitFavourites(List.of(PIE, "almond croissant"));
    visit.await(
        "both are kept",
        () -> house.guestBook(Account.GINA).favourites().equals(List.of("a101", "a444")));
  }

  @Test
  void aSlipIsPutRightByAnotherClickInThePlace(House house, Visit visit) {
    house.guestBook(Account.GINA).keep("a101");
    GuestTable table = signIn(CafePage.open(visit, house.site()), Account.GINA);
    table.pressInList("almond croissant");
    table.awaitFavourites(List.of());

    table.pressInList("almond croissant");
    table.awaitFavourites(List.of("almond croissant"));
    visit.await("kept", () -> house.guestBook(Account.GINA).favourites().equals(List.of("a101")));
  }

  @Test
  void aChangeThatIsNotKeptIsSaidAndNotLost(House house, Visit visit) {
    visit.console().expect("503");
    GuestTable table = signIn(CafePage.open(visit, house.site()), Account.GINA);
    table.awaitGreeting();
    Fault down = new Fault.Status(503, Map.of("Retry-After", "60"));
    house.faults().always(Point.api("PUT", "/me/favourites"), down);

    table.press(PIE);
    table.awaitAlert(
        "Your last change is not kept yet. The café's server has a problem (503). Please try again"
            + " in a minute.");
    assertThat(table.isPressed(PIE)).isTrue();
    assertThat(house.guestBook(Account.GINA).favourites()).isEmpty();
  }

  @Test
  void aChangeThatWasNotKeptIsKeptByTryingAgainOrAfterAReload(House house, Visit visit) {
    visit.console().expect("503");
    GuestTable table = signIn(CafePage.open(visit, house.site()), Account.GINA);
    table.awaitGreeting();
    Fault down = new Fault.Status(503, Map.of("Retry-After", "60"));
    house.faults().always(Point.api("PUT", "/me/favourites"), down);
    table.press(PIE);
    visit.await("the alert", () -> CafePage.in(visit, house.site()).shows("#guest-alert"));

    house.faults().clear();
    table.tryAgain();
    table.awaitNoAlert();
    assertThat(house.guestBook(Account.GINA).favourites()).containsExactly("a444");

    house.faults().always(Point.api("PUT", "/me/favourites"), down);
    table.press(PIE);
    visit.await("the alert", () -> CafePage.in(visit, house.site()).shows("#guest-alert"));
    house.faults().clear();
    visit.driver().navigate().refresh();
    visit.await("kept", () -> house.guestBook(Account.GINA).favourites().isEmpty());
  }

  @Test
  void frankFindsHisReportsAndTheNewestFirst(House house, Visit visit) throws Exception {
    house.guestBook(Account.FRANK).orderReports(21);
    CafePage page = CafePage.open(visit, house.site());
    GuestTable table = signIn(page, Account.FRANK);
    table.awaitReports(20);
    table.moreReports();
    visit.await("older reports", () -> count(visit) > 20);

    page.scrollTo("#main");
    page.report().generate();
    page.report().awaitStep("mailed", "done");
    table.awaitReports(20);
    assertThat(table.newestReport()).isEqualTo("Ready / Open");
    assertThat(table.newestLink()).contains("/reports/").contains("X-Amz-Signature=");
  }

  @Test
  void whatDidNotLoadIsLoadedByTryingAgain(House house, Visit visit) {
    visit.console().expect("503");
    house
        .faults()
        .always(Point.api("GET", "/me"), new Fault.Status(503, Map.of("Retry-After", "60")));
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.GINA);
    visit.await("Try again", () -> page.shows("#guest-retry"));
    assertThat(page.text("#guest-status"))
        .isEqualTo("The café's server has a problem (503). Please try again in a minute.");

    house.faults().clear();
    visit.driver().executeScript("document.getElementById('guest-retry').click()");
    page.table().awaitGreeting();
  }

  private static int count(Visit visit) {
    return visit
        .driver()
        .findElements(org.openqa.selenium.By.cssSelector("#guest-reports-list > li"))
        .size();
  }

  private static GuestTable signIn(CafePage page, Account account) {
    page.signIn().signIn(account);
    page.awaitName();
    page.menu().awaitPastries();
    return page.table();
  }
}
