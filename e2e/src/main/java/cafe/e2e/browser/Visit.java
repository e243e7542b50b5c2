package cafe.e2e.browser;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.bidi.browsingcontext.BrowsingContext;
import org.openqa.selenium.bidi.browsingcontext.CreateContextParameters;
import org.openqa.selenium.bidi.module.Browser;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What one person does in a browser profile of their own, from its first tab to its end. */
public final class Visit implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration POLL = Duration.ofMillis(40);

  private final ChromeDriver driver;
  private Look look;
  private final List<String> userContexts = new ArrayList<>();
  private final String outside;
  private final Traffic traffic;
  private final Console console;

  private Visit(ChromeDriver driver, Look look, String outside) {
    this.driver = driver;
    this.look = look;
    this.outside = outside;
    this.traffic = new Traffic(driver.manage().logs());
    this.console = new Console(driver.manage().logs());
    this.userContexts.add(new Browser(driver).createUserContext());
  }

  static Visit begin(ChromeDriver driver, Look look, String outside) {
    Visit visit = new Visit(driver, look, outside);
    visit.openTab();
    return visit;
  }

  /** The driver, for what only a page object should do. */
  public ChromeDriver driver() {
    return driver;
  }

  /** What the browser asked servers for, since the visit began. */
  public Traffic traffic() {
    return traffic;
  }

  /** What the browser's console said, since the visit began. */
  public Console console() {
    return console;
  }

  /** Types an address and waits until the page has loaded. */
  public void go(URI address) {
    driver.get(address.toString());
  }

  /** Opens an empty tab of the newest device's profile and turns to it. */
  public String openTab() {
    CreateContextParameters tab = new CreateContextParameters(WindowType.TAB);
    String profile = userContexts.get(userContexts.size() - 1);
    turnTo(new BrowsingContext(driver, tab.userContext(profile)).getId());
    return driver.getWindowHandle();
  }

  /** Goes to another device: opens a tab of a new profile, which knows nothing of the others. */
  public String openAnotherDevice() {
    userContexts.add(new Browser(driver).createUserContext());
    return openTab();
  }

  /** Turns to that tab. */
  public void turnTo(String tab) {
    driver.switchTo().window(tab);
    show(look);
  }

  /** The tab now turned to. */
  public String tab() {
    return driver.getWindowHandle();
  }

  /** The tabs of this visit. */
  public List<String> tabs() {
    List<String> tabs = new ArrayList<>(driver.getWindowHandles());
    tabs.remove(outside);
    return tabs;
  }

  /** Sends a DevTools command to the tab now turned to. */
  public void devTools(String command, Map<String, Object> parameters) {
    driver.executeCdpCommand(command, parameters);
  }

  /** Every address that this tab shows or can go back to. */
  public List<String> history() {
    Object entries = driver.executeCdpCommand("Page.getNavigationHistory", Map.of()).get("entries");
    return ((List<?>) Objects.requireNonNull(entries))
        .stream().map(entry -> Objects.toString(((Map<?, ?>) entry).get("url"))).toList();
  }

  /** Turns JavaScript off in this tab, from the next page on. */
  public void withoutJavaScript() {
    devTools("Emulation.setScriptExecutionDisabled", Map.of("value", true));
  }

  /** Runs a script in this tab before any of the page's, in every page from the next one on. */
  public void beforeEachPage(String script) {
    devTools("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /** Sets the clock of this tab wrong, from the next page on. */
  public void withClockOffBy(Duration ahead) {
    beforeEachPage(
        "const right = Date.now; Date.now = () => right() + (" + ahead.toMillis() + ");");
  }

  /** Takes the network away from this tab, or gives it back. */
  public void offline(boolean offline) {
    devTools(
        "Network.emulateNetworkConditions",
        Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
  }

  /** Goes back, as by the browser's button. */
  public void back() {
    driver.navigate().back();
  }

  /** Gives this tab, and those opened later, another size and colour scheme. */
  public void show(Look other) {
    look = other;
    devTools("Emulation.setDeviceMetricsOverride", look.metrics());
    devTools("Emulation.setEmulatedMedia", look.media());
  }

  /** Waits for a state of the page; what it is called is said if it never comes. */
  public void await(String state, Supplier<Boolean> holds) {
    await(PATIENCE, state, holds);
  }

  /** Waits at most that long. */
  public void await(Duration patience, String state, Supplier<Boolean> holds) {
    new WebDriverWait(driver, patience, POLL)
        .ignoring(StaleElementReferenceException.class, JavascriptException.class)
        .withMessage(() -> state)
        .until(any -> holds.get());
  }

  @Override
  public void close() {
    driver.switchTo().window(outside);
    userContexts.forEach(new Browser(driver)::removeUserContext);
    traffic.exchanges();
    console.errors();
  }
}
