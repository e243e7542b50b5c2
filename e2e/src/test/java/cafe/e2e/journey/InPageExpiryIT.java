package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Look;
import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import cafe.e2e.page.Slip;
import cafe.local.faults.Fault;
import cafe.local.faults.Point;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A session that cannot be renewed ends, and the next one begins at the same place. */
@Journey(config = "signIn=in-page", tokenSeconds = 12)
class InPageExpiryIT {
  @ParameterizedTest
  @EnumSource(names = {"DESKTOP", "PHONE"})
  void whoseSessionExpiredSignsInAgainAtTheSamePlace(Look look, House house, Visit visit) {
    visit.show(look);
    visit.console().expect("400");
    CafePage page = CafePage.open(visit, house.site());
    signIn(page.openSignIn());
    assertThat(page.awaitName()).isEqualTo("Frank");
    page.menu().awaitBeans();
    page.scrollTo("#beans");
    house.faults().always(Point.cognito("GetTokensFromRefreshToken"), Fault.status(400));
    page.awaitNotice("Session expired. Please sign in.");
    long place = page.top("#beans");
    page.takeNoticeAction();
    signIn(new Slip(visit).awaitTitle("Sign in"));

    assertThat(page.awaitName()).isEqualTo("Frank");
    page.awaitNotice("Thank you for signing in.");
    assertThat(page.top("#beans")).isBetween(place - 2, place + 2);
  }

  private static void signIn(Slip slip) {
    slip.type("username", Account.FRANK.username())
        .type("password", Account.FRANK.password())
        .send();
  }
}
