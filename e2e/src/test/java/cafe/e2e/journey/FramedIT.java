package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Visit;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A page of somebody else's that lays the café's under a button of its own. */
@Journey
class FramedIT {
  @Test
  void neitherTheCafeNorItsSignInIsShownInAFrame(House house, Visit visit) {
    URI signIn = CafePage.open(visit, house.site()).signIn().address();
    visit.go(house.lab());
    for (URI framed : List.of(house.site(), signIn)) {
      visit.console().forget();
      visit.console().expect("frame-ancestors");
      visit
          .driver()
          .executeScript(
              "document.body.append(Object.assign(document.createElement('iframe'), {src: arguments[0]}))",
              framed.toString());
      visit.await("the browser refuses " + framed, () -> visit.console().missing().isEmpty());
    }
    assertThat(visit.driver().findElements(By.tagName("iframe"))).hasSize(2);
    for (int frame = 0; frame < 2; frame++) {
      visit.driver().switchTo().frame(frame);
      assertThat(visit.driver().findElements(By.cssSelector("#sign-in, form"))).isEmpty();
      visit.driver().switchTo().defaultContent();
    }
  }
}
