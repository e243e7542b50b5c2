package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import org.junit.jupiter.api.Test;

/** A phone in a tunnel, and out of it again. */
@Journey
class OfflineJourneyIT {
  @Test
  void whatWasUnderWayGoesOnWhenTheNetworkIsBack(House house, Visit visit) {
    visit.console().expect("ERR_INTERNET_DISCONNECTED");
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.FRANK);
    assertThat(page.awaitName()).isEqualTo("Frank");
    page.table().awaitGreeting();
    int before = house.runs();

    visit.offline(true);
    page.menu().chooseAll();
    page.menu()
        .awaitStatus(
            "pastries",
            "The café's server cannot be reached. Check your connection and try again.");
    page.scrollTo("#main");
    page.report().generate();
    page.report().awaitAlert(Trouble.BREAKS_OFF.ofMembersCall());
    assertThat(page.session()).isEqualTo("signed-in");

    visit.offline(false);
    page.report().retry();
    page.report().awaitStep("mailed", "done");
    page.menu().retry("pastries");
    page.menu().awaitPastries(24);
    assertThat(house.runs()).isEqualTo(before + 1);
  }

  @Test
  void signingInWaitsForTheNetwork(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    page.menu().awaitPastries();
    visit.offline(true);
    page.clickSignIn();
    visit.await("the browser's own page", () -> !page.shows("#sign-in"));
    visit.offline(false);
    visit.back();
    CafePage back = CafePage.in(visit, house.site());
    back.signIn().signIn(Account.FRANK);
    assertThat(back.awaitName()).isEqualTo("Frank");
  }
}
