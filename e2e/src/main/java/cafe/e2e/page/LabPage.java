package cafe.e2e.page;

import cafe.e2e.browser.Visit;
import java.net.URI;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A page in the manner of the AWS Academy café lab's. */
public final class LabPage {
  private final Visit visit;
  private final URI address;

  private LabPage(Visit visit, URI address) {
    this.visit = visit;
    this.address = address;
  }

  /** Types its address. */
  public static LabPage open(Visit visit, URI address) {
    visit.go(address);
    return new LabPage(visit, address);
  }

  /** Waits for the products, and says what the page says of each. */
  public List<String> awaitProducts() {
    visit.await("the lab's products", () -> !products().isEmpty());
    return products().stream().map(WebElement::getText).toList();
  }

  /** Follows the link to the hosted UI. */
  public HostedUiPage logIn() {
    visit.driver().findElement(By.id("log-in")).click();
    return HostedUiPage.in(visit);
  }

  /** Waits until its callback page has handed over to it. */
  public void awaitReturn() {
    visit.await(
        "the lab's page", () -> visit.driver().getCurrentUrl().equals(address + "/index.html"));
  }

  /** Clicks its button for a report. */
  public void generateReport() {
    visit.driver().findElement(By.id("report")).click();
  }

  /** Waits for the API's answer: status and body. */
  public String awaitAnswer() {
    visit.await("the API's answer", () -> !answer().isEmpty());
    return answer();
  }

  private String answer() {
    return visit.driver().findElement(By.id("answer")).getText();
  }

  private List<WebElement> products() {
    return visit.driver().findElements(By.cssSelector("#products li"));
  }
}
