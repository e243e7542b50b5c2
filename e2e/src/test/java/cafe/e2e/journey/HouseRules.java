package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Exchange;
import cafe.e2e.browser.Visit;
import java.util.regex.Pattern;

/** What holds at the end of every journey, whatever it was about. */
final class HouseRules {
  /** A JSON Web Token's first part, or the name of a parameter that carries one. */
  private static final Pattern TOKEN =
      Pattern.compile("eyJ[\\w-]{10,}\\.|[?&#](id|access|refresh)_token=");

  private HouseRules() {}

  static void hold(Visit visit) {
    for (String tab : visit.tabs()) {
      visit.turnTo(tab);
      assertThat(visit.history())
          .as("addresses in the history of a tab hold no token")
          .noneMatch(HouseRules::holdsToken);
    }
    assertThat(visit.traffic().exchanges())
        .as("requests carry no token in their URL or Referer")
        .noneMatch(HouseRules::leaks);
    assertThat(visit.console().lines())
        .as("lines of the console hold no token")
        .noneMatch(HouseRules::holdsToken);
    assertThat(visit.console().errors()).as("errors in the console").isEmpty();
    assertThat(visit.console().missing())
        .as("errors the journey expected, which did not come")
        .isEmpty();
  }

  private static boolean leaks(Exchange exchange) {
    return holdsToken(exchange.url())
        || exchange.header("Referer").filter(HouseRules::holdsToken).isPresent();
  }

  private static boolean holdsToken(String text) {
    return TOKEN.matcher(text).find();
  }
}
