package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import cafe.local.faults.Fault;
import cafe.local.faults.Point;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session goes on for longer than its tokens. */
@Journey(config = "signIn=code", tokenSeconds = 12)
class RenewalJourneyIT {
  private static final Point TOKEN = Point.hostedUi("/oauth2/token");
  private static final String EXPIRED = "Session expired. Please sign in.";
  private static final String SESSION = "sessionStorage";

  @Test
  void aSessionIsRenewedBeforeItsTokenDiesAndItsRefreshTokenIsAnotherOne(House house, Visit visit)
      throws Exception {
    CafePage page = signedIn(house, visit);
    String refreshToken = page.refreshToken(SESSION);
    String idToken = page.idToken();
    Instant end = Instant.now().plusSeconds(12);

    visit.await("a newer id token", () -> !page.idToken().equals(idToken));
    assertThat(Instant.now()).isBefore(end);
    assertThat(page.refreshToken(SESSION)).isNotEmpty().isNotEqualTo(refreshToken);
    visit.await("the first token's end", () -> Instant.now().isAfter(end));
    page.report().generate();
    page.report().awaitStep("mailed", "done");
    assertThat(page.session()).isEqualTo("signed-in");
    assertThat(page.shows("#notice")).isFalse();
  }

  @Test
  void aReportUnderWayGoesOnThroughARenewal(House house, Visit visit) {
    CafePage page = signedIn(house, visit);
    house.faults().always(Point.task("Write"), new Fault.Hang());
    int before = house.runs();
    page.report().generate();
    page.report().awaitStep("writing", "doing");
    String idToken = page.idToken();
    visit.await("a newer id token", () -> !page.idToken().equals(idToken));
    house.faults().clear();
    page.report().awaitStep("mailed", "done");
    assertThat(house.runs()).isEqualTo(before + 1);
  }

  @Test
  void aTokenThatDiedWhileNobodyLookedIsRenewedBeforeAnythingIsSent(House house, Visit visit) {
    CafePage page = signedIn(house, visit);
    Instant end = Instant.now().plusSeconds(12);
    visit.go(URI.create("about:blank"));
    visit.await("the token's end", () -> Instant.now().isAfter(end));

    CafePage.open(visit, house.site());
    assertThat(page.awaitName()).isEqualTo("Frank");
    page.report().generate();
    page.report().awaitStep("mailed", "done");
  }

  @Test
  void aSessionThatWasEndedElsewhereExpiresAndGoesOnAtTheSamePlace(House house, Visit visit)
      throws Exception {
    visit.console().expect("400");
    CafePage page = CafePage.open(visit, house.site());
    page.menu().chooseAll();
    page.menu().awaitPastries(24);
    page.signIn().signIn(Account.FRANK);
    page.awaitName();
    page.menu().awaitPastries(24);
    TokenClient.of(house).revoke(page.refreshToken(SESSION));

    page.awaitNotice(EXPIRED);
    page.awaitGuest();
    assertThat(page.keepsSession()).isFalse();
    page.takeNoticeAction();
    assertThat(page.awaitName()).isEqualTo("Frank");
    page.menu().awaitPastries(24);
  }

  @Test
  void aTokenEndpointThatFailsForAWhileDoesNotEndTheSession(House house, Visit visit) {
    visit.console().expect("503");
    CafePage page = signedIn(house, visit);
    String idToken = page.idToken();
    house.faults().next(2, TOKEN, Fault.status(503));

    visit.await("a newer id token", () -> !page.idToken().equals(idToken));
    assertThat(house.faults().struck(TOKEN)).isEqualTo(2);
    assertThat(page.session()).isEqualTo("signed-in");
  }

  @ParameterizedTest(name = "{0} minutes")
  @ValueSource(ints = {-10, 10})
  void aClockThatIsWrongSignsInOrdersAndStays(int minutes, House house, Visit visit) {
    visit.withClockOffBy(Duration.ofMinutes(minutes));
    CafePage page = signedIn(house, visit);
    page.report().generate();
    page.report().awaitStep("mailed", "done");
    visit.driver().navigate().refresh();
    assertThat(page.awaitName()).isEqualTo("Frank");
    assertThat(page.shows("#notice, #alert")).isFalse();
  }

  private static CafePage signedIn(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.FRANK);
    page.awaitName();
    return page;
  }
}
