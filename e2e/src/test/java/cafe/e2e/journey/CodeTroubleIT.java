package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import cafe.local.faults.Fault;
import cafe.local.faults.Point;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The token endpoint in trouble. */
@Journey(config = "signIn=code")
class CodeTroubleIT {
  private static final Point TOKEN = Point.hostedUi("/oauth2/token");

  static Stream<Arguments> troubles() {
    return Stream.of(
        arguments(Trouble.FAILS, "Cognito answered 500 internal_error"),
        arguments(Trouble.IS_BUSY, "Cognito answered 429 internal_error"),
        arguments(Trouble.SENDS_GARBAGE, "the token is not a signed token"),
        arguments(Trouble.HANGS, "Cognito gave no answer within 10 seconds"),
        arguments(Trouble.BREAKS_OFF, "Cognito could not be reached"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("troubles")
  void isNamedAndTheNextSignInSucceeds(Trouble trouble, String why, House house, Visit visit) {
    trouble.prepare(visit);
    house.faults().always(TOKEN, trouble.fault());
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.FRANK);

    page.awaitAlert("Sign-in refused: " + why + ". Please sign in again.");
    page.awaitGuest();
    assertThat(page.keepsSession()).isFalse();
    assertThat(house.faults().struck(TOKEN)).as("a code is redeemed once").isEqualTo(1);
    house.faults().clear();
    page.takeAlertAction();
    assertThat(page.awaitName()).isEqualTo("Frank");
    assertThat(page.shows("#alert")).isFalse();
  }

  @Test
  void aSlowAnswerIsWaitedFor(House house, Visit visit) {
    house.faults().next(1, TOKEN, new Fault.Delay(Duration.ofSeconds(2)));
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.FRANK);
    assertThat(page.awaitName()).isEqualTo("Frank");
    assertThat(page.shows("#alert")).isFalse();
  }
}
