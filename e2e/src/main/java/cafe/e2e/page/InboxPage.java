package cafe.e2e.page;

import cafe.e2e.browser.Visit;
import java.net.URI;
import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The local cloud's inbox. */
public final class InboxPage {
  private static final Duration DELIVERY = Duration.ofSeconds(20);

  private final Visit visit;
  private final URI address;

  private InboxPage(Visit visit, URI address) {
    this.visit = visit;
    this.address = address;
  }

  /** Types its address. */
  public static InboxPage open(Visit visit, URI address) {
    visit.go(address);
    return new InboxPage(visit, address);
  }

  /** Looks until an e-mail with that subject is there, and opens it. */
  public InboxPage awaitMail(String subject) {
    visit.await(
        DELIVERY,
        "an e-mail \"" + subject + "\"",
        () -> {
          visit.go(address);
          return visit.driver().findElements(By.linkText(subject)).stream()
              .anyMatch(WebElement::isDisplayed);
        });
    visit.driver().findElement(By.linkText(subject)).click();
    return this;
  }

  /** The text of the e-mail that is open. */
  public String text() {
    return visit.driver().findElement(By.cssSelector("article pre")).getText();
  }

  /** Clicks the first link in the e-mail that is open. */
  public ReportPage followLink() {
    visit.driver().findElement(By.cssSelector("article pre a")).click();
    return ReportPage.in(visit);
  }
}
