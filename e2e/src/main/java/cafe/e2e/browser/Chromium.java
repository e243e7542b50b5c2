package cafe.e2e.browser;

import java.nio.file.Path;

/**
 * A browser and the driver of the same version.
 *
 * @param browser the Chromium or Chrome executable
 * @param driver the chromedriver executable
 */
public record Chromium(Path browser, Path driver) {
  @Override
  public String toString() {
    return browser + " driven by " + driver;
  }
}
