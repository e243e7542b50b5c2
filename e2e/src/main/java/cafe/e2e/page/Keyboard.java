package cafe.e2e.page;

import cafe.e2e.browser.Visit;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Hands that never touch a mouse. */
public final class Keyboard {
  private static final int LONGEST_WAY = 60;

  private final Visit visit;

  /** The keyboard of this visit. */
  public Keyboard(Visit visit) {
    this.visit = visit;
  }

  /** Presses Tab until that element has the focus. */
  public void tabTo(String css) {
    for (int presses = 0; presses < LONGEST_WAY; presses++) {
      press(Keys.TAB);
      if (focused().equals(visit.driver().findElement(By.cssSelector(css)))) {
        return;
      }
    }
    throw new AssertionError(LONGEST_WAY + " times Tab, and " + css + " never had the focus");
  }

  /** Presses the right arrow. */
  public void right() {
    press(Keys.ARROW_RIGHT);
  }

  /** Presses Enter. */
  public void enter() {
    press(Keys.ENTER);
  }

  /** The element that has the focus. */
  public WebElement focused() {
    return visit.driver().switchTo().activeElement();
  }

  private void press(Keys key) {
    new Actions(visit.driver()).sendKeys(key).perform();
  }
}
