package cafe.e2e.page;

import cafe.e2e.browser.Visit;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The report itself, as it comes from the report bucket. */
public final class ReportPage {
  private final Visit visit;

  private ReportPage(Visit visit) {
    this.visit = visit;
  }

  static ReportPage in(Visit visit) {
    visit.await(
        "the report", () -> !visit.driver().findElements(By.cssSelector("table")).isEmpty());
    return new ReportPage(visit);
  }

  /** The heading. */
  public String heading() {
    return visit.driver().findElement(By.tagName("h1")).getText();
  }

  /** All text that can be seen. */
  public String text() {
    return visit.driver().findElement(By.tagName("body")).getText();
  }

  /** The rows of the table under that heading, their cells' texts joined by a space. */
  public List<String> rows(String heading) {
    for (WebElement section : visit.driver().findElements(By.tagName("section"))) {
      boolean named =
          section.findElements(By.tagName("h2")).stream()
              .anyMatch(found -> found.getText().equals(heading));
      if (named) {
        return section.findElements(By.cssSelector("tbody tr")).stream()
            .map(WebElement::getText)
            .toList();
      }
    }
    throw new IllegalStateException("The report has no part \"" + heading + "\"");
  }
}
