package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The rules that hold after every journey would not be worth much if nothing could break them. */
@Journey
class HouseRulesIT {
  @Test
  void anOrdinaryVisitKeepsThem(House house, Visit visit) {
    CafePage.open(visit, house.site());

    assertThatCode(() -> HouseRules.hold(visit)).doesNotThrowAnyException();
  }

  @Test
  void aTokenThatStaysInTheAddressBreaksOne(House house, Visit visit) {
    visit.withoutJavaScript();
    visit.go(URI.create(house.site() + "/#id_token=" + idToken(house)));

    assertThatThrownBy(() -> HouseRules.hold(visit))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("addresses in the history of a tab hold no token");
    visit.driver().close();
  }

  @Test
  void aTokenInAQueryBreaksOne(House house, Visit visit) {
    visit.go(URI.create(house.site() + "/?t=" + idToken(house)));
    visit.driver().close();

    assertThatThrownBy(() -> HouseRules.hold(visit))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("requests carry no token in their URL or Referer");
    visit.traffic().forget();
  }

  @Test
  void aTokenInTheConsoleBreaksOne(House house, Visit visit) {
    CafePage.open(visit, house.site());
    visit.driver().executeScript("console.log('signed in with', arguments[0])", idToken(house));

    assertThatThrownBy(() -> HouseRules.hold(visit))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("lines of the console hold no token");
    visit.console().forget();
  }

  @Test
  void whatTheContentSecurityPolicyRefusesBreaksOne(House house, Visit visit) {
    CafePage.open(visit, house.site());
    visit.driver().executeScript("document.body.setAttribute('style', 'color: red')");

    assertThatThrownBy(() -> HouseRules.hold(visit))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("errors in the console")
        .hasMessageContaining("style-src");
    visit.console().expect("style-src");
  }

  @Test
  void anErrorThatWasExpectedAndDoesNotComeBreaksOne(House house, Visit visit) {
    CafePage.open(visit, house.site());
    visit.console().expect("teapot");

    assertThatThrownBy(() -> HouseRules.hold(visit))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("errors the journey expected, which did not come");
    visit.driver().executeScript("console.error('teapot')");
  }

  private static String idToken(House house) {
    return house.tokens(Account.FRANK).idToken().orElseThrow();
  }
}
