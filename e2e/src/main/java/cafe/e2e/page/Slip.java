package cafe.e2e.page;

import cafe.e2e.browser.Visit;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A dialog of the page that shows one form at a time: signing in, or the own account. */
public final class Slip {
  private static final String FORM = "dialog[open] form:not([hidden])";

  /** Another code can be asked for after half a minute. */
  private static final Duration PATIENCE = Duration.ofSeconds(45);

  private final Visit visit;

  /** The one that is open in this visit, or about to be. */
  public Slip(Visit visit) {
    this.visit = visit;
  }

  /** Waits until that form is shown and is not busy. */
  public Slip awaitTitle(String title) {
    visit.await(
        "the form \"" + title + "\"",
        () ->
            shows(FORM + "[aria-busy=false]")
                && element(FORM + " h2").getText().trim().equals(title));
    return this;
  }

  /** Waits until the form waits for an answer. */
  public void awaitBusy() {
    visit.await("the form is busy", () -> shows(FORM + "[aria-busy=true]"));
  }

  /** Waits until no dialog is open. */
  public void awaitClosed() {
    visit.await("no dialog is open", () -> !shows("dialog[open]"));
  }

  /** Whether a dialog is open. */
  public boolean isOpen() {
    return shows("dialog[open]");
  }

  /** Types into the field of that name, which is emptied before. */
  public Slip type(String name, String text) {
    WebElement field = field(name);
    field.clear();
    field.sendKeys(text);
    return this;
  }

  /** Clicks the label of a choice. */
  public Slip choose(String label) {
    visit.driver().findElements(By.cssSelector(FORM + " label")).stream()
        .filter(WebElement::isDisplayed)
        .filter(found -> found.getText().trim().equals(label))
        .findFirst()
        .orElseThrow()
        .click();
    return this;
  }

  /** The labels of the choices that are offered. */
  public List<String> choices() {
    return visit.driver().findElements(By.cssSelector(FORM + " [data-choice]")).stream()
        .filter(WebElement::isDisplayed)
        .map(found -> found.getText().trim())
        .toList();
  }

  /** Sends the form, by its button. */
  public void send() {
    element(FORM + " [type=submit]").click();
  }

  /** Sends the form, by Enter in the field of that name. */
  public void enter(String name) {
    field(name).sendKeys(Keys.ENTER);
  }

  /** Presses Escape. */
  public void escape() {
    visit.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
  }

  /** Clicks a link of the form. */
  public void follow(String text) {
    visit.await(
        PATIENCE,
        "the link \"" + text + "\"",
        () ->
            visit.driver().findElements(By.cssSelector(FORM + " .way")).stream()
                .filter(WebElement::isDisplayed)
                .filter(WebElement::isEnabled)
                .filter(found -> found.getText().trim().equals(text))
                .findFirst()
                .map(
                    found -> {
                      found.click();
                      return true;
                    })
                .orElse(false));
  }

  /** Waits for that sentence beside the form's button. */
  public void awaitProblem(String sentence) {
    awaitText("[role=alert]", sentence);
  }

  /** Waits for that sentence at the head of the form. */
  public void awaitDetail(String sentence) {
    awaitText("[data-detail]", sentence);
  }

  /** The text that can be seen of a part of the form. */
  public String text(String css) {
    return element(FORM + " " + css).getText().trim();
  }

  /** The rules that the new password keeps so far. */
  public List<String> rulesKept() {
    return visit.driver().findElements(By.cssSelector(FORM + " [data-kept=true]")).stream()
        .map(rule -> rule.getText().replace("\u2713", "").trim())
        .toList();
  }

  /** Shows or hides what was typed as a password. */
  public Slip pressShow() {
    element(FORM + " .secret button").click();
    return this;
  }

  /** An attribute of the field of that name; empty if it has none. */
  public String attribute(String name, String attribute) {
    return Objects.toString(field(name).getDomAttribute(attribute), "");
  }

  /** What the field of that name holds. */
  public String value(String name) {
    return Objects.toString(field(name).getDomProperty("value"), "");
  }

  /** The name of the field that has the focus; empty if another element has it. */
  public String focused() {
    return Objects.toString(visit.driver().switchTo().activeElement().getDomAttribute("name"), "");
  }

  private void awaitText(String css, String sentence) {
    visit.await(
        css + " says \"" + sentence + "\"",
        () -> shows(FORM + " " + css) && text(css).equals(sentence));
  }

  private boolean shows(String css) {
    return visit.driver().findElements(By.cssSelector(css)).stream()
        .anyMatch(WebElement::isDisplayed);
  }

  private WebElement field(String name) {
    return element(FORM + " [name='" + name + "']:not(.visually-hidden)");
  }

  private WebElement element(String css) {
    return visit.driver().findElement(By.cssSelector(css));
  }
}
