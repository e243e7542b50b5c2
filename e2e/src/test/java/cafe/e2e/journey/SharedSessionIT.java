package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import org.junit.jupiter.api.Test;

/** Two tabs have one session together. */
@Journey(
    config = {"signIn=code", "storage=local"},
    tokenSeconds = 12)
class SharedSessionIT {
  private static final String LOCAL = "localStorage";

  @Test
  void oneTabRenewsForBoth(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.FRANK);
    page.awaitName();
    String first = visit.tab();
    String second = visit.openTab();
    CafePage.open(visit, house.site());
    assertThat(page.awaitName()).isEqualTo("Frank");

    for (int renewals = 0; renewals < 2; renewals++) {
      String refreshToken = page.refreshToken(LOCAL);
      visit.await("a newer token", () -> !page.refreshToken(LOCAL).equals(refreshToken));
    }

    for (String tab : new String[] {first, second}) {
      visit.turnTo(tab);
      assertThat(page.awaitName()).isEqualTo("Frank");
      page.report().generate();
      page.report().awaitStep("mailed", "done");
    }
    // a sign-in, two renewals, and one more that may have been due meanwhile, each once for both
    assertThat(
            visit.traffic().to(house.hostedUi()).stream()
                .filter(sent -> sent.path().endsWith("/oauth2/token"))
                .filter(sent -> sent.method().equals("POST")))
        .hasSizeBetween(3, 6);
  }
}
