package cafe.e2e.page;

import cafe.e2e.browser.Visit;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The panel where the owner orders a report and watches it come. */
public final class ReportPanel {
  private static final Duration WHOLE_RUN = Duration.ofSeconds(45);

  private final Visit visit;

  ReportPanel(Visit visit) {
    this.visit = visit;
  }

  /** Whether the visitor sees it. */
  public boolean isShown() {
    return element("#report").isDisplayed();
  }

  /** Waits until the visitor sees it: its script is loaded when somebody is signed in. */
  public void awaitShown() {
    visit.await("the report panel", this::isShown);
  }

  /** Clicks Generate Report. */
  public void generate() {
    visit.await("Generate Report", () -> element("#report-generate").isDisplayed());
    element("#report-generate").click();
  }

  /** Clicks Generate Report twice, as fast as a mouse can. */
  public void generateWithADoubleClick() {
    visit.await("Generate Report", () -> element("#report-generate").isDisplayed());
    new Actions(visit.driver()).doubleClick(element("#report-generate")).perform();
  }

  /** The state of every step: {@code todo}, {@code doing}, {@code done} or {@code failed}. */
  public Map<String, String> steps() {
    Map<String, String> steps = new LinkedHashMap<>();
    for (WebElement step :
        visit.driver().findElements(By.cssSelector("#report-steps [data-step]"))) {
      steps.put(attribute(step, "data-step"), attribute(step, "data-state"));
    }
    return steps;
  }

  /** Waits until a step has come that far. */
  public void awaitStep(String step, String state) {
    visit.await(WHOLE_RUN, "step " + step + " is " + state, () -> state.equals(steps().get(step)));
  }

  /** Waits for the link to the report. */
  public URI awaitLink() {
    visit.await(WHOLE_RUN, "a link to the report", () -> element("#report-link").isDisplayed());
    return URI.create(attribute(element("#report-link"), "href"));
  }

  /** Opens the report by its link, in the tab where the browser puts it. */
  public ReportPage open() {
    awaitLink();
    int before = visit.tabs().size();
    String here = visit.tab();
    element("#report-link").click();
    visit.await("the report's tab", () -> visit.tabs().size() == before + 1);
    visit.turnTo(visit.tabs().stream().filter(tab -> !tab.equals(here)).findFirst().orElseThrow());
    return ReportPage.in(visit);
  }

  /** Waits for that sentence in the panel's alert. */
  public void awaitAlert(String sentence) {
    visit.await(
        WHOLE_RUN,
        "the panel says \"" + sentence + "\"",
        () -> element("#report-alert").isDisplayed() && alert().equals(sentence));
  }

  /** Waits for any sentence in the panel's alert. */
  public String awaitAlert() {
    visit.await(WHOLE_RUN, "an alert of the panel", () -> element("#report-alert").isDisplayed());
    return alert();
  }

  /** Clicks Retry, once it is offered. */
  public void retry() {
    visit.await("the panel's Retry", () -> element("#report-retry").isDisplayed());
    element("#report-retry").click();
  }

  private String alert() {
    return element("#report-alert .text").getText().trim();
  }

  private WebElement element(String css) {
    return visit.driver().findElement(By.cssSelector(css));
  }

  private static String attribute(WebElement element, String name) {
    String value = element.getDomAttribute(name);
    return value == null ? "" : value;
  }
}
