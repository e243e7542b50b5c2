package cafe.e2e.browser;

import java.io.IOException;
import org.openqa.selenium.chrome.ChromeDriver;

/** One Chromium for the whole run. Not for use by two threads. */
public final class Browser implements AutoCloseable {
  private final ChromeDriver driver;
  private final TemporaryFolder folder;
  private final String firstTab;

  private Browser(ChromeDriver driver, TemporaryFolder folder) {
    this.driver = driver;
    this.folder = folder;
    this.firstTab = driver.getWindowHandle();
  }

  /**
   * Starts it: the one named by {@code cafe.chrome} and {@code cafe.chromedriver}, or the machine's
   * own, or one installed now, or the one Selenium finds.
   *
   * @throws IllegalStateException if there is none and none can be had
   */
  public static Browser start() throws IOException, InterruptedException {
    TemporaryFolder folder = TemporaryFolder.create();
    try {
      return new Browser(DriverStart.start(folder.path()), folder);
    } catch (RuntimeException none) {
      folder.close();
      throw none;
    }
  }

  /**
   * A visit by somebody who was never here: no cookie, no storage, no cache. The visit before it
   * must be closed.
   */
  public Visit visit(Look look) {
    driver.switchTo().window(firstTab);
    return Visit.begin(driver, look, firstTab);
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    folder.close();
  }
}
