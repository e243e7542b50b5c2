package cafe.e2e.page;

import cafe.e2e.browser.Visit;
import java.util.List;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What the café sells: pastries and beans. */
public final class Menu {
  private static final String ITEM = "#%s-list > :not(.skeleton)";

  private final Visit visit;

  Menu(Visit visit) {
    this.visit = visit;
  }

  /** Waits until pastries stand there, and says their names. */
  public List<String> awaitPastries() {
    return await("pastries");
  }

  /** Waits until there are that many pastries. */
  public void awaitPastries(int count) {
    visit.await(count + " pastries", () -> names("pastries").size() == count);
  }

  /** Waits until beans stand there, and says their names. */
  public List<String> awaitBeans() {
    return await("beans");
  }

  /** Waits until there are that many beans. */
  public void awaitBeans(int count) {
    visit.await(count + " beans", () -> names("beans").size() == count);
  }

  /** Chooses all pastries. */
  public void chooseAll() {
    click("#pastries-all");
  }

  /** Chooses the pastries on offer. */
  public void chooseOnOffer() {
    click("#pastries-offer");
  }

  /** Clicks "Show more" below the pastries. */
  public void morePastries() {
    click("#pastries-more");
  }

  /** Waits for that sentence about the pastries or the beans. */
  public void awaitStatus(String which, String sentence) {
    visit.await(
        which + " say \"" + sentence + "\"",
        () -> element("#" + which + "-status").getText().trim().equals(sentence));
  }

  /** Waits until Retry is offered. */
  public void awaitRetry(String which) {
    visit.await("a Retry for the " + which, () -> element("#" + which + "-retry").isDisplayed());
  }

  /** Waits until the page says how many pastries there are in all. */
  public int awaitTotal() {
    Pattern showing = Pattern.compile("Showing \\d+ of (\\d+)\\.");
    visit.await("the number of pastries", () -> showing.matcher(status()).matches());
    return showing
        .matcher(status())
        .results()
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .sum();
  }

  /** Clicks Retry, once it is offered. */
  public void retry(String which) {
    awaitRetry(which);
    click("#" + which + "-retry");
  }

  /** What stands in a field of every item, in order: {@code price} of {@code beans}. */
  public List<String> field(String which, String name) {
    return visit
        .driver()
        .findElements(By.cssSelector(ITEM.formatted(which) + " [data-field=" + name + "]"))
        .stream()
        .map(field -> field.getText().trim())
        .toList();
  }

  private String status() {
    return element("#pastries-status").getText().trim();
  }

  private List<String> names(String which) {
    return field(which, "name");
  }

  private List<String> await(String which) {
    visit.await(which, () -> !names(which).isEmpty());
    return names(which);
  }

  /** Scrolls to the middle of the window first: at its edges the page's bars may be in the way. */
  private void click(String css) {
    WebElement element = element(css);
    // A radio's own box may be drawn by its label: that is what people click.
    WebElement target =
        element.getTagName().equals("input") ? element("label:has(" + css + ")") : element;
    visit.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", target);
    target.click();
  }

  private WebElement element(String css) {
    return visit.driver().findElement(By.cssSelector(css));
  }
}
