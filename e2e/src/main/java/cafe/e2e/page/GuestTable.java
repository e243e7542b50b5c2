package cafe.e2e.page;

import cafe.e2e.browser.Visit;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The guest's own part of the page, and the hearts on the menu. */
public final class GuestTable {
  private final Visit visit;

  GuestTable(Visit visit) {
    this.visit = visit;
  }

  /** Waits until the guest is greeted, and says how. */
  public String awaitGreeting() {
    visit.await("the guest's table", () -> shows("#guest-since"));
    return text("#guest-title") + " / " + text("#guest-since");
  }

  /** Waits for that sentence in the place of the table. */
  public void awaitStatus(String sentence) {
    visit.await(
        "the guest's table says \"" + sentence + "\"",
        () -> text("#guest-status").equals(sentence));
  }

  /** Clicks Try again in the place of the table. */
  public void retry() {
    visit.await("the table's Try again", () -> shows("#guest-retry"));
    click(elements("#guest-retry").get(0));
  }

  /** Waits until it is gone. */
  public void awaitGone() {
    visit.await("no guest's table", () -> elements("#guest").isEmpty());
  }

  /** Whether a pastry of the menu has its heart. */
  public boolean hasHearts() {
    return !elements("#pastries-list .heart").isEmpty();
  }

  /** Presses the heart of a pastry on the menu. */
  public void press(String pastry) {
    click(heart("#pastries-list > li", pastry));
  }

  /** Presses the heart of a pastry on the menu by the space bar. */
  public void pressByKey(String pastry) {
    heart("#pastries-list > li", pastry).sendKeys(Keys.SPACE);
  }

  /** Presses the heart of a pastry among the favourites. */
  public void pressInList(String pastry) {
    click(heart("#guest-favourites-list > li", pastry));
  }

  /** Whether the heart of a pastry on the menu is pressed. */
  public boolean isPressed(String pastry) {
    return "true".equals(heart("#pastries-list > li", pastry).getDomAttribute("aria-pressed"));
  }

  /** Waits for exactly these favourites, in this order. */
  public void awaitFavourites(List<String> names) {
    visit.await("the favourites " + names, () -> favourites().equals(names));
  }

  /** The favourites, by name. */
  public List<String> favourites() {
    return elements("#guest-favourites-list > li").stream()
        .filter(row -> !row.findElements(By.cssSelector("[aria-pressed=true]")).isEmpty())
        .map(row -> row.findElement(By.cssSelector("[data-field=name]")).getText())
        .toList();
  }

  /** Waits until that many reports are listed. */
  public void awaitReports(int count) {
    visit.await(count + " reports", () -> elements("#guest-reports-list > li").size() == count);
  }

  /** Whether the guest has a list of reports. */
  public boolean showsReports() {
    return shows("#guest-reports");
  }

  /** The newest report's state and, behind a slash, whether it can be opened. */
  public String newestReport() {
    WebElement row = elements("#guest-reports-list > li").get(0);
    boolean opens = row.findElement(By.cssSelector("a")).isDisplayed();
    return row.findElement(By.cssSelector(".state")).getText() + (opens ? " / Open" : "");
  }

  /** Where the newest report can be opened. */
  public String newestLink() {
    String href = elements("#guest-reports-list a").get(0).getDomAttribute("href");
    return href == null ? "" : href;
  }

  /** Clicks Show more below the reports. */
  public void moreReports() {
    visit.await("more reports", () -> shows("#guest-reports-more"));
    elements("#guest-reports-more").get(0).click();
  }

  /** Waits for that sentence in the guest's alert. */
  public void awaitAlert(String sentence) {
    visit.await(
        "the guest's alert says \"" + sentence + "\"",
        () -> shows("#guest-alert .text") && text("#guest-alert .text").equals(sentence));
  }

  /** Clicks Try again in the guest's alert. */
  public void tryAgain() {
    elements("#guest-alert-action").get(0).click();
  }

  /** Waits until the guest's alert is gone. */
  public void awaitNoAlert() {
    visit.await("no guest's alert", () -> !shows("#guest-alert"));
  }

  /** In the middle of the window no bar lies over it. */
  private void click(WebElement button) {
    visit.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", button);
    button.click();
  }

  private WebElement heart(String rows, String pastry) {
    visit.await("the heart of " + pastry, () -> !hearts(rows, pastry).isEmpty());
    return hearts(rows, pastry).get(0);
  }

  private List<WebElement> hearts(String rows, String pastry) {
    return elements(rows).stream()
        .filter(
            row ->
                row.findElements(By.cssSelector("[data-field=name]")).stream()
                    .anyMatch(name -> name.getText().equalsIgnoreCase(pastry)))
        .flatMap(row -> row.findElements(By.cssSelector(".heart")).stream())
        .toList();
  }

  private boolean shows(String css) {
    return elements(css).stream().anyMatch(WebElement::isDisplayed);
  }

  private String text(String css) {
    return elements(css).get(0).getText().trim();
  }

  private List<WebElement> elements(String css) {
    return visit.driver().findElements(By.cssSelector(css));
  }
}
