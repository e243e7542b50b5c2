package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import cafe.local.faults.Fault;
import cafe.local.faults.Point;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Journey
class ApiDownJourneyIT {
  private static final Map<String, String> IN_A_MINUTE = Map.of("Retry-After", "60");
  private static final String UNREACHABLE =
      "The café's server cannot be reached. Check your connection and try again.";
  private static final List<Point> MENU =
      List.of(Point.api("GET", "/products/on_offer"), Point.api("GET", "/bean_products"));

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments(
            "answers 500 four times",
            Fault.status(500),
            "The café's server has a problem (500). Please try again in a minute.",
            "500"),
        arguments(
            "answers 503 and asks for a minute",
            new Fault.Status(503, IN_A_MINUTE),
            "The café's server has a problem (503). Please try again in a minute.",
            "503"),
        arguments(
            "answers 429 and asks for a minute",
            new Fault.Status(429, IN_A_MINUTE),
            "The café's server is busy. Please try again in a minute.",
            "429"),
        arguments(
            "hangs",
            new Fault.Hang(),
            "The café's server gave no answer within 10 seconds. Please try again.",
            ""),
        arguments(
            "sends garbage",
            new Fault.Garbage(),
            "The café's server sent something this page cannot read. Please try again.",
            ""),
        arguments("breaks off", new Fault.CutOff(), UNREACHABLE, "ERR_"));
  }

  @ParameterizedTest(name = "a server that {0}")
  @MethodSource("faults")
  void isToldTrulyAndRetryWorks(
      String what, Fault fault, String sentence, String console, House house, Visit visit) {
    MENU.forEach(route -> house.faults().always(route, fault));
    expect(visit, console);
    CafePage page = CafePage.open(visit, house.site());

    page.menu().awaitStatus("pastries", sentence);
    page.menu().awaitStatus("beans", sentence);
    house.faults().clear();
    page.menu().retry("pastries");
    page.menu().retry("beans");
    assertThat(page.menu().awaitPastries()).isNotEmpty();
    page.menu().awaitBeans(14);
  }

  @Test
  void aServerThatRecoversInTimeIsWaitedFor(House house, Visit visit) {
    MENU.forEach(route -> house.faults().next(1, route, Fault.status(500)));
    expect(visit, "500");
    CafePage page = CafePage.open(visit, house.site());

    assertThat(page.menu().awaitPastries()).isNotEmpty();
    page.menu().awaitBeans(14);
  }

  @Test
  void aSignInWhoseKeysDoNotLoadIsRefused(House house, Visit visit) {
    house.faults().always(Point.jwks(), new Fault.Garbage());
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.FRANK);

    page.awaitAlert("Sign-in refused: the user pool's keys did not load. Please sign in again.");
    page.awaitGuest();
    assertThat(page.keepsSession()).isFalse();
  }

  private static void expect(Visit visit, String console) {
    if (!console.isEmpty()) {
      visit.console().expect(console);
    }
  }
}
