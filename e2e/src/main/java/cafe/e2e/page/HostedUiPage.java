package cafe.e2e.page;

import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import java.net.URI;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Cognito's hosted UI: signing in, signing up, and what is asked in between. */
public final class HostedUiPage {
  private final Visit visit;

  private HostedUiPage(Visit visit) {
    this.visit = visit;
  }

  /** The sign-in form that this tab shows already, or is about to. */
  public static HostedUiPage in(Visit visit) {
    visit.await("the hosted UI", () -> visit.driver().getCurrentUrl().contains("/login?"));
    return new HostedUiPage(visit);
  }

  /** The address, with the parameters that the café's page sent. */
  public URI address() {
    return URI.create(visit.driver().getCurrentUrl());
  }

  /** Fills in the sign-in form and sends it. */
  public void signIn(Account account) {
    type("username", account.username());
    type("password", account.password());
    submit();
  }

  /** Goes to the form for new guests, fills it in and sends it. */
  public void signUp(Account account, String email) {
    visit.driver().findElement(By.cssSelector("a[href^='/signup?']")).click();
    visit.await("the form for new guests", () -> shows("email"));
    type("username", account.username());
    type("name", account.name());
    type("email", email);
    type("password", account.password());
    type("confirm_password", account.password());
    submit();
  }

  /** Waits for the question for the code that was sent, fills it in and sends it. */
  public void confirm(String code) {
    visit.await("the question for a code", () -> shows("code"));
    type("code", code);
    submit();
  }

  /** Waits for the question for a new password, fills it in and sends it. */
  public void choosePassword(String password) {
    visit.await("the question for a new password", () -> shows("new_password"));
    type("new_password", password);
    type("confirm_password", password);
    submit();
  }

  /** Waits for the page with that heading and that sentence below it. */
  public void awaitQuestion(String heading, String sentence) {
    visit.await(
        "the hosted UI's \"" + heading + "\": " + sentence,
        () -> text("h1").equals(heading) && text(".lead").equals(sentence));
  }

  /** Clicks one of the ways to get a code. */
  public void choose(String way) {
    visit.driver().findElements(By.cssSelector("form [type=submit]")).stream()
        .filter(button -> button.getText().trim().equals(way))
        .findFirst()
        .orElseThrow()
        .click();
  }

  /** Goes to the form for who has forgotten the password, fills it in and sends it. */
  public void forget(String username) {
    visit.driver().findElement(By.cssSelector("a[href^='/forgotPassword?']")).click();
    visit.await("the form for a forgotten password", () -> !shows("password") && shows("username"));
    type("username", username);
    submit();
  }

  /** Fills in the code that was sent and another password, and sends them. */
  public void reset(String code, String password) {
    type("code", code);
    choosePassword(password);
  }

  /** Whether no part of the page is wider than the window. */
  public boolean fitsTheWindow() {
    return Boolean.TRUE.equals(
        visit
            .driver()
            .executeScript("return document.documentElement.scrollWidth <= window.innerWidth"));
  }

  /** Waits for that sentence about what was wrong. */
  public void awaitError(String sentence) {
    visit.await(
        "the hosted UI says \"" + sentence + "\"",
        () ->
            visit.driver().findElements(By.cssSelector("[role=alert]")).stream()
                .anyMatch(alert -> alert.getText().trim().equals(sentence)));
  }

  /** What stands in the field for the name. */
  public String username() {
    return Objects.toString(
        visit.driver().findElement(By.name("username")).getDomProperty("value"), "");
  }

  /** Whether it asks for the password. */
  public boolean asksForPassword() {
    return shows("password");
  }

  private boolean shows(String field) {
    return visit.driver().findElements(By.name(field)).stream().anyMatch(WebElement::isDisplayed);
  }

  private String text(String css) {
    return visit.driver().findElement(By.cssSelector(css)).getText().trim();
  }

  private void type(String field, String text) {
    WebElement input = visit.driver().findElement(By.name(field));
    input.clear();
    input.sendKeys(text);
  }

  private void submit() {
    visit.driver().findElement(By.cssSelector("form [type=submit]")).click();
  }
}
