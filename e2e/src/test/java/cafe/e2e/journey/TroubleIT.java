package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import cafe.local.faults.Fault;
import cafe.local.faults.Point;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every call for somebody who signs in meets every trouble, is told, and gets through later. */
@Journey
class TroubleIT {
  private static final String PIE = "apple pie slice";
  private static final Point ME = Point.api("GET", "/me");
  private static final Point FAVOURITES = Point.api("PUT", "/me/favourites");
  private static final Point CREATE = Point.api("POST", "/create_report");
  private static final Point STATUS = Point.api("GET", "/reports/{id}");

  @BeforeEach
  void clearTheTable(House house) {
    house.guestBook(Account.FRANK).keep();
  }

  @ParameterizedTest
  @EnumSource
  void aServerInTroubleIsToldTrulyAndNothingIsLost(Trouble trouble, House house, Visit visit) {
    trouble.prepare(visit);
    strike(house, Point.jwks(), trouble);
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.FRANK);
    page.awaitAlert("Sign-in refused: the user pool's keys did not load. Please sign in again.");
    page.awaitGuest();

    strike(house, ME, trouble);
    page.takeAlertAction();
    assertThat(page.awaitName()).isEqualTo("Frank");
    page.table().awaitStatus(trouble.ofMembersCall());
    house.faults().clear();
    page.table().retry();
    page.table().awaitGreeting();

    keepsAFavourite(trouble, house, page);
    ordersAReport(trouble, house, page);
  }

  @Test
  void aSlowServerIsWaitedFor(House house, Visit visit) {
    Fault late = new Fault.Delay(Duration.ofSeconds(2));
    for (Point point : List.of(Point.jwks(), ME, FAVOURITES, CREATE, STATUS)) {
      house.faults().next(1, point, late);
    }
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.FRANK);
    assertThat(page.awaitName()).isEqualTo("Frank");
    page.report().generateWithADoubleClick();
    page.table().awaitGreeting();
    page.table().press(PIE);
    assertThat(page.table().isPressed(PIE)).isTrue();
    page.report().awaitStep("mailed", "done");
    visit.await("kept", () -> kept(house).equals(List.of("a444")));
    assertThat(page.shows("#alert, #guest-alert, #report-alert")).isFalse();
  }

  private static void keepsAFavourite(Trouble trouble, House house, CafePage page) {
    page.menu().awaitPastries();
    strike(house, FAVOURITES, trouble);
    page.table().press(PIE);
    page.table().awaitAlert("Your last change is not kept yet. " + trouble.ofMembersCall());
    assertThat(page.table().isPressed(PIE)).isTrue();
    house.faults().clear();
    page.table().tryAgain();
    page.table().awaitNoAlert();
    assertThat(kept(house)).containsExactly("a444");
  }

  private static void ordersAReport(Trouble trouble, House house, CafePage page) {
    int before = house.runs();
    strike(house, CREATE, trouble);
    page.scrollTo("#main");
    page.report().generate();
    page.report().awaitAlert(trouble.ofMembersCall());
    strike(house, STATUS, trouble);
    page.report().retry();
    page.report().awaitAlert(trouble.ofMembersCall());
    house.faults().clear();
    page.report().retry();
    page.report().awaitStep("mailed", "done");
    assertThat(page.shows("#report-alert")).isFalse();
    assertThat(house.runs()).isEqualTo(before + 1);
  }

  private static List<String> kept(House house) {
    return house.guestBook(Account.FRANK).favourites();
  }

  private static void strike(House house, Point point, Trouble trouble) {
    house.faults().clear();
    house.faults().always(point, trouble.fault());
  }
}
