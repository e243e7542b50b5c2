package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Exchange;
import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import cafe.e2e.page.HostedUiPage;
import cafe.e2e.page.InboxPage;
import cafe.e2e.page.ReportPage;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

@Journey
class SignInJourneyIT {
  private static final String MAIL = "Cafe: the coffee bean report is ready";

  @Test
  void frankSignsInOrdersTheReportAndFindsItInHisInbox(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.FRANK);

    assertThat(page.awaitName()).isEqualTo("Frank");
    assertThat(visit.driver().getCurrentUrl()).isEqualTo(house.site() + "/");

    page.report().generate();
    page.report().awaitStep("mailed", "done");
    assertThat(page.report().steps())
        .containsOnlyKeys("asked", "gathering", "writing", "ready", "mailed");
    assertThat(page.report().steps().values()).containsOnly("done");
    assertThat(visit.traffic().to(house.api()))
        .filteredOn(sent -> sent.header("Authorization").isPresent())
        .extracting(Exchange::method)
        .contains("POST", "GET");
    ReportPage fromThePage = page.report().open();
    List<String> byType = fromThePage.rows("By type");

    ReportPage fromTheMail = InboxPage.open(visit, house.inbox()).awaitMail(MAIL).followLink();
    assertThat(fromTheMail.rows("By type")).isEqualTo(byType).isNotEmpty();
    assertThat(fromTheMail.text()).contains("Frank");
  }

  @Test
  void noraChoosesAPasswordAtHerFirstSignIn(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    HostedUiPage hostedUi = page.signIn();
    hostedUi.signIn(Account.NORA);
    hostedUi.choosePassword("Ristretto-2026!");

    assertThat(page.awaitName()).isEqualTo("Nora");
    page.report().awaitShown();
    page.signOut();
    page.signIn().signIn(new Account("nora", "Ristretto-2026!", "Nora"));
    assertThat(page.awaitName()).isEqualTo("Nora");
  }

  @Test
  void frankMistypesHisPasswordAndThenDoesNot(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    HostedUiPage hostedUi = page.signIn();
    hostedUi.signIn(new Account("frank", "Latte-Art-2025!", "Frank"));
    hostedUi.awaitError("Incorrect username or password.");
    hostedUi.signIn(Account.FRANK);

    assertThat(page.awaitName()).isEqualTo("Frank");
  }

  @Test
  void aSignInCanReturnToCallbackHtml(House house, Visit visit) {
    URI site = house.siteWithCallbackHtml();
    CafePage page = CafePage.open(visit, site);
    page.signIn().signIn(Account.FRANK);

    assertThat(page.awaitName()).isEqualTo("Frank");
    assertThat(visit.driver().getCurrentUrl()).isEqualTo(site + "/");
    page.report().generate();
    page.report().awaitStep("mailed", "done");
  }
}
