package cafe.e2e.page;

import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import java.net.URI;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Cognito's hosted UI: the sign-in form, and the one for a first password. */
public final class HostedUiPage {
  private final Visit visit;

  private HostedUiPage(Visit visit) {
    this.visit = visit;
  }

  static HostedUiPage in(Visit visit) {
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

  /** Waits for that sentence about what was wrong. */
  public void awaitError(String sentence) {
    visit.await(
        "the hosted UI says \"" + sentence + "\"",
        () ->
            visit.driver().findElements(By.cssSelector("[role=alert]")).stream()
                .anyMatch(alert -> alert.getText().trim().equals(sentence)));
  }

  /** Whether it asks for the password. */
  public boolean asksForPassword() {
    return shows("password");
  }

  private boolean shows(String field) {
    return visit.driver().findElements(By.name(field)).stream().anyMatch(WebElement::isDisplayed);
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
