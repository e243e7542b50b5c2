package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.page.InboxPage;
import cafe.e2e.page.LabPage;
import org.junit.jupiter.api.Test;

@Journey
class LabPageJourneyIT {
  @Test
  void aPageLikeTheLabsSignsInAndGetsItsReport(House house, Visit visit) {
    LabPage lab = LabPage.open(visit, house.lab());
    assertThat(lab.awaitProducts()).isNotEmpty();

    lab.logIn().signIn(Account.FRANK);
    lab.awaitReturn();
    lab.generateReport();

    assertThat(lab.awaitAnswer()).startsWith("200 {\"executionArn\":\"arn:aws:states:");
    InboxPage.open(visit, house.inbox())
        .awaitMail("Cafe: the coffee bean report is ready")
        .followLink();
  }
}
