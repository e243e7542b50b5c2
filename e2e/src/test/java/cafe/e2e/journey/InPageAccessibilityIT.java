package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Look;
import cafe.e2e.browser.Visit;
import cafe.e2e.house.House;
import cafe.e2e.house.SlipScene;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** axe-core on every state of the dialogs, in every look; each fits a phone, and a small window. */
@Journey(config = "signIn=in-page")
class InPageAccessibilityIT {
  @ParameterizedTest
  @EnumSource
  void theDialogHasNoBarrierAndFitsAPhone(SlipScene scene, House house, Visit visit) {
    scene.reach(house, visit);

    for (Look look : Look.values()) {
      visit.show(look);
      holdsNoBarrier(scene + " " + look, visit);
    }
    visit.show(Look.PHONE);
    assertThat(overflow(visit)).as("pixels beside the dialog").isZero();
    // 200 % on a window of 640 x 400: WCAG 2.2 1.4.4 and 1.4.10
    visit.devTools(
        "Emulation.setDeviceMetricsOverride",
        java.util.Map.of("width", 320, "height", 256, "deviceScaleFactor", 2, "mobile", false));
    assertThat(overflow(visit)).as("pixels beside the dialog, at 200 %").isZero();
    visit.show(Look.PHONE);
  }

  private static long overflow(Visit visit) {
    Object pixels =
        visit
            .driver()
            .executeScript(
                "const slip = document.querySelector('dialog[open]') ?? document.documentElement;"
                    + "return Math.max(slip.scrollWidth - slip.clientWidth, 0)");
    return ((Number) Objects.requireNonNull(pixels)).longValue();
  }

  private static void holdsNoBarrier(String where, Visit visit) {
    // Legacy mode: without it axe opens a window of its own for pages with frames; there are none.
    @SuppressWarnings("deprecation")
    AxeBuilder axe = new AxeBuilder().setLegacyMode(true);
    List<Rule> violations = axe.analyze(visit.driver()).getViolations();
    assertThat(violations).as("barriers: %s", where).isEmpty();
  }
}
