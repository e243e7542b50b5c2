package cafe.e2e.browser;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Starts a Chromium with its driver, whichever way this machine offers. */
final class DriverStart {
  /**
   * Journeys run in several processes at once; one of them installs, and the others wait for it.
   */
  private static final Path LOCK =
      Path.of(System.getProperty("java.io.tmpdir"), "cafe-chromium.lock");

  /** System property: show the browser's window, to watch a journey. */
  static final String HEADED = "cafe.headed";

  // Held here, because the logging framework itself holds loggers weakly.
  private static final Logger CDP_VERSION =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  private DriverStart() {}

  /**
   * A driver with a browser of its own.
   *
   * @param temporary an empty folder for its profile and for all that it leaves behind
   * @throws IllegalStateException if there is no browser and none can be had
   */
  static ChromeDriver start(Path temporary) throws InterruptedException {
    // It warns that there are no typed DevTools for this Chromium: we left them out.
    CDP_VERSION.setLevel(Level.OFF);
    ChromiumSearch search =
        new ChromiumSearch(
            name -> Optional.ofNullable(System.getProperty(name)), Files::isExecutable);
    Optional<Chromium> found = DebianChromium.canInstall() ? installed(search) : search.find();
    return found.isPresent()
        ? drive(found.get(), service(temporary))
        : driveWhatSeleniumFinds(service(temporary));
  }

  private static Optional<Chromium> installed(ChromiumSearch search) throws InterruptedException {
    try (FileChannel file = FileChannel.open(LOCK, CREATE, WRITE);
        FileLock lock = file.lock()) {
      assert lock.isValid();
      if (search.find().isEmpty()) {
        DebianChromium.install();
      }
    } catch (IOException refused) {
      System.out.println("Chromium cannot be installed: " + refused.getMessage());
    }
    return search.find();
  }

  private static ChromeDriverService.Builder service(Path temporary) {
    return new ChromeDriverService.Builder()
        .usingAnyFreePort()
        .withEnvironment(Map.of("TMPDIR", temporary.toString()));
  }

  private static ChromeDriver drive(Chromium chromium, ChromeDriverService.Builder service) {
    System.out.println("Journeys in " + chromium);
    ChromeOptions options = options();
    options.setBinary(chromium.browser().toFile());
    service.usingDriverExecutable(chromium.driver().toFile());
    return new ChromeDriver(service.build(), options);
  }

  private static ChromeDriver driveWhatSeleniumFinds(ChromeDriverService.Builder service) {
    System.out.println(
        "No Chromium with its chromedriver in the usual places."
            + " Selenium looks for them, and downloads what is missing.");
    try {
      return new ChromeDriver(service.build(), options());
    } catch (WebDriverException none) {
      throw new IllegalStateException(
          "The journeys need a Chromium and its chromedriver; neither this machine nor Selenium has"
              + " them. On Debian run: "
              + DebianChromium.COMMAND
              + " (elsewhere install Google Chrome), or name yours with -D"
              + ChromiumSearch.CHROME
              + "=PATH -D"
              + ChromiumSearch.CHROMEDRIVER
              + "=PATH.",
          none);
    }
  }

  private static ChromeOptions options() {
    ChromeOptions options = new ChromeOptions();
    options.addArguments(
        List.of(
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync"));
    if (System.getProperty(HEADED) == null) {
      options.addArguments("--headless=new");
    }
    if (Root.isRoot()) {
      options.addArguments("--no-sandbox");
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    // WebDriver BiDi: it has user contexts, which make a new profile in no time.
    options.setCapability("webSocketUrl", true);
    return options;
  }
}
