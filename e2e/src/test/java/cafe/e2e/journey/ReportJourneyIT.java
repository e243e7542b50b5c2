package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import cafe.e2e.page.InboxPage;
import cafe.local.faults.Fault;
import cafe.local.faults.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Journey
class ReportJourneyIT {
  @Test
  void aDoubleClickAndAReloadStartOneRun(House house, Visit visit) {
    CafePage page = signedIn(house, visit);
    Point write = Point.task("Write");
    house.faults().always(write, new Fault.Hang());
    int before = house.runs();

    page.report().generateWithADoubleClick();
    page.report().awaitStep("writing", "doing");
    visit.driver().navigate().refresh();
    page.report().awaitStep("writing", "doing");
    house.faults().clear();
    page.report().awaitStep("mailed", "done");

    assertThat(house.runs()).isEqualTo(before + 1);
  }

  @Test
  void aRetryAfterABusyServerStartsOneRun(House house, Visit visit) {
    CafePage page = signedIn(house, visit);
    visit.console().expect("429");
    house
        .faults()
        .always(
            Point.api("POST", "/create_report"),
            new Fault.Status(429, java.util.Map.of("Retry-After", "60")));
    int before = house.runs();

    page.report().generate();
    page.report().awaitAlert("The café's server is busy. Please try again in a minute.");
    house.faults().clear();
    page.report().retry();
    page.report().awaitStep("mailed", "done");
    assertThat(page.shows("#report-retry")).isFalse();

    assertThat(house.runs()).isEqualTo(before + 1);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"Gather", "Write", "Presign", "Notify"})
  void aTaskThatDiesEveryTimeIsToldOnThePageAndInTheInbox(String task, House house, Visit visit) {
    CafePage page = signedIn(house, visit);
    house.faults().always(Point.task(task), new Fault.Killed());

    page.report().generate();
    page.report().awaitAlert("The report failed. Please order a new one.");
    assertThat(house.faults().struck(Point.task(task)))
        .as("one try and three retries")
        .isEqualTo(4);
    InboxPage inbox =
        InboxPage.open(visit, house.inbox()).awaitMail("Cafe: the coffee bean report failed");
    assertThat(inbox.text())
        .contains("Hello Frank", "Please sign in and ask for the report again.");
  }

  @Test
  void aTaskThatDiesOnceIsTriedAgain(House house, Visit visit) {
    CafePage page = signedIn(house, visit);
    house.faults().next(1, Point.task("Gather"), new Fault.Killed());

    page.report().generate();
    page.report().awaitStep("mailed", "done");
    assertThat(house.faults().struck(Point.task("Gather"))).isEqualTo(1);
  }

  private static CafePage signedIn(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.FRANK);
    page.awaitName();
    return page;
  }
}
