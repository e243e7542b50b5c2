package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Look;
import cafe.e2e.browser.Visit;
import cafe.e2e.house.House;
import cafe.e2e.house.Scene;
import cafe.e2e.page.CafePage;
import cafe.e2e.page.InboxPage;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** axe-core (WCAG 2.2 A and AA, and its best practices) on every state, in every look. */
@Journey
class AccessibilityIT {
  @ParameterizedTest
  @EnumSource
  void thePageHasNoBarrierAndFitsAPhone(Scene scene, House house, Visit visit) {
    scene.reach(house, visit);

    for (Look look : Look.values()) {
      visit.show(look);
      holdsNoBarrier(scene + " " + look, visit);
    }
    visit.show(Look.PHONE);
    assertThat(visit.driver().executeScript("return document.documentElement.scrollWidth"))
        .isEqualTo(390L);
  }

  @Test
  void theHostedUiTheInboxAndTheReportHaveNoBarrier(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    page.signIn();
    holdsNoBarrier("hosted UI", visit);
    Scene.REPORT_READY.reach(house, visit);
    page.report().open();
    holdsNoBarrier("report", visit);
    InboxPage inbox = InboxPage.open(visit, house.inbox());
    holdsNoBarrier("inbox", visit);
    inbox.awaitMail("Cafe: the coffee bean report is ready");
    holdsNoBarrier("e-mail", visit);
  }

  private static void holdsNoBarrier(String where, Visit visit) {
    // Legacy mode: without it axe opens a window of its own for pages with frames; there are none.
    @SuppressWarnings("deprecation")
    AxeBuilder axe = new AxeBuilder().setLegacyMode(true);
    List<Rule> violations = axe.analyze(visit.driver()).getViolations();
    assertThat(violations).as("barriers: %s", where).isEmpty();
  }
}
