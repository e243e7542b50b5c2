package cafe.bench.view;

import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import java.net.URI;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Signing in at the hosted UI, from the click on. */
final class RedirectJourney {
  private final Visit visit;
  private final Stopwatch watch = new Stopwatch();

  RedirectJourney(Visit visit) {
    this.visit = visit;
  }

  /** Goes there, and back to where {@code css} shows a text; the milliseconds of both ways. */
  double millisUntil(URI page, String css) {
    visit.go(page);
    visit.await("a page to sign in from", () -> one("#sign-in").isDisplayed());
    WebElement button = one("#sign-in");
    watch.start();
    button.click();
    watch.until("the hosted UI's form", () -> one("[name=password]").isDisplayed());
    one("[name=username]").sendKeys(Account.FRANK.username());
    one("[name=password]").sendKeys(Account.FRANK.password());
    WebElement submit = one("form [type=submit]");
    watch.start();
    submit.click();
    try {
      watch.until("signed in, as " + css + " shows", () -> !one(css).getText().isEmpty());
    } catch (IllegalStateException inVain) {
      throw new IllegalStateException(
          inVain.getMessage() + "; the console says " + visit.console().errors(), inVain);
    }
    return watch.millis();
  }

  private WebElement one(String css) {
    return visit.driver().findElement(By.cssSelector(css));
  }
}
