package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import cafe.e2e.page.Slip;
import cafe.local.faults.Fault;
import cafe.local.faults.Point;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Cognito API in trouble while somebody signs in inside the page. */
@Journey(config = "signIn=in-page")
class InPageTroubleIT {
  private static final List<Point> STEPS =
      List.of(Point.cognito("InitiateAuth"), Point.cognito("RespondToAuthChallenge"));

  @ParameterizedTest
  @EnumSource
  void isNamedInTheFormAndTheNextTrySucceeds(Trouble trouble, House house, Visit visit) {
    trouble.prepare(visit);
    CafePage page = CafePage.open(visit, house.site());
    Slip slip = page.openSignIn().type("username", "frank");
    for (Point step : STEPS) {
      house.faults().always(step, trouble.fault());
      slip.type("password", Account.FRANK.password()).send();
      slip.awaitProblem(trouble.of("The sign-in service"));
      slip.awaitTitle("Sign in");
      assertThat(house.faults().struck(step)).isEqualTo(1);
      assertThat(slip.value("username")).isEqualTo("frank");
      house.faults().clear();
    }
    slip.type("password", Account.FRANK.password()).send();
    assertThat(page.awaitName()).isEqualTo("Frank");
    slip.awaitClosed();
  }

  @Test
  void aSlowServiceIsWaitedForOnce(House house, Visit visit) {
    STEPS.forEach(step -> house.faults().next(1, step, new Fault.Delay(Duration.ofSeconds(1))));
    CafePage page = CafePage.open(visit, house.site());
    Slip slip = page.openSignIn().type("username", "frank");
    slip.type("password", Account.FRANK.password()).send();
    slip.awaitBusy();
    assertThat(page.awaitName()).isEqualTo("Frank");
    assertThat(InPageSignInIT.operations(house, visit))
        .containsExactly("InitiateAuth", "RespondToAuthChallenge");
  }
}
