package cafe.e2e.page;

import cafe.e2e.browser.Visit;
import java.net.URI;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The café's page: who is signed in, and what it tells them. */
public final class CafePage {
  private final Visit visit;

  private CafePage(Visit visit) {
    this.visit = visit;
  }

  /** Types the address of the café and waits until the page knows who is there. */
  public static CafePage open(Visit visit, URI address) {
    CafePage page = new CafePage(visit);
    visit.go(address);
    page.awaitSomebody();
    return page;
  }

  /** The page that this tab shows already, or is about to. */
  public static CafePage in(Visit visit, URI address) {
    CafePage page = new CafePage(visit);
    visit.await(
        "the café's page", () -> visit.driver().getCurrentUrl().startsWith(address.toString()));
    page.awaitSomebody();
    return page;
  }

  /** Waits until the page knows whether somebody is signed in. */
  public void awaitSomebody() {
    visit.await(
        "the page knows who is there",
        () -> session().equals("guest") || session().equals("signed-in"));
  }

  /** The menu on this page. */
  public Menu menu() {
    return new Menu(visit);
  }

  /** The report panel on this page. */
  public ReportPanel report() {
    return new ReportPanel(visit);
  }

  /** The guest's own part of this page. */
  public GuestTable table() {
    return new GuestTable(visit);
  }

  /** Who the page takes the visitor for: {@code unknown}, {@code guest} or {@code signed-in}. */
  public String session() {
    String session = element("html").getDomAttribute("data-session");
    return session == null ? "" : session;
  }

  /** Clicks Sign in, and is at the hosted UI. */
  public HostedUiPage signIn() {
    clickSignIn();
    return HostedUiPage.in(visit);
  }

  /** Clicks Sign in; who is still signed in at Cognito comes straight back. */
  public void clickSignIn() {
    visible("#sign-in").click();
  }

  /** Clicks Sign in, and has the page's own form before them. */
  public Slip openSignIn() {
    clickSignIn();
    return new Slip(visit).awaitTitle("Sign in");
  }

  /** Clicks Account, and has the overview before them. */
  public Slip openAccount() {
    visible("#account").click();
    return new Slip(visit).awaitTitle("Your account");
  }

  /** The path of the markup that a part is made of. */
  public String lazyPage(String name) {
    return Objects.toString(element("#lazy-" + name).getDomAttribute("data-page"));
  }

  /** Clicks Sign out and waits until the page greets a guest. */
  public void signOut() {
    visible("#sign-out").click();
    awaitGuest();
  }

  /** Waits until a guest is greeted. */
  public void awaitGuest() {
    visit.await("a guest is greeted", () -> session().equals("guest") && shows("#sign-in"));
  }

  /** Waits until somebody is signed in, and says by what name the page calls them. */
  public String awaitName() {
    visit.await("a name is shown", () -> shows("#user-name") && !text("#user-name").isEmpty());
    return text("#user-name");
  }

  /** Waits until what only members see is there. */
  public void awaitMembersPart() {
    visit.await("the members' part", () -> shows("#report") || shows("#not-owner"));
  }

  /** Waits for that sentence in the polite notice. */
  public void awaitNotice(String sentence) {
    awaitText("#notice .text", sentence);
  }

  /** Waits for that sentence in the alert. */
  public void awaitAlert(String sentence) {
    awaitText("#alert .text", sentence);
  }

  /** Clicks the button of the notice: what the sentence offers as the next step. */
  public void takeNoticeAction() {
    visible("#notice-action").click();
  }

  /** Clicks the button of the alert. */
  public void takeAlertAction() {
    visible("#alert-action").click();
  }

  /** Whether an element is there and can be seen. */
  public boolean shows(String css) {
    return visit.driver().findElements(By.cssSelector(css)).stream()
        .anyMatch(WebElement::isDisplayed);
  }

  /** The text that can be seen of an element, trimmed. */
  public String text(String css) {
    return element(css).getText().trim();
  }

  /** The id token of the session, as the page keeps it. */
  public String idToken() {
    return Objects.toString(
        visit
            .driver()
            .executeScript(
                "return new URLSearchParams(sessionStorage.getItem('cafe.session')).get('idToken')"));
  }

  /** The refresh token of the session, as the page keeps it; in the storage of that name. */
  public String refreshToken(String storage) {
    return Objects.toString(
        visit
            .driver()
            .executeScript(
                "return new URLSearchParams(window[arguments[0]].getItem('cafe.session')).get('refreshToken')",
                storage));
  }

  /** Whether this tab keeps a session. */
  public boolean keepsSession() {
    Object kept = visit.driver().executeScript("return !!sessionStorage.getItem('cafe.session')");
    return Boolean.TRUE.equals(kept);
  }

  /** Scrolls until an element is at the top of the window. */
  public void scrollTo(String css) {
    visit.driver().executeScript("arguments[0].scrollIntoView()", element(css));
  }

  /** How far an element is below the top of the window, in CSS pixels. */
  public long top(String css) {
    Object top =
        visit
            .driver()
            .executeScript(
                "return Math.round(arguments[0].getBoundingClientRect().top)", element(css));
    return ((Number) Objects.requireNonNull(top)).longValue();
  }

  private void awaitText(String css, String sentence) {
    visit.await(css + " says \"" + sentence + "\"", () -> shows(css) && text(css).equals(sentence));
  }

  private WebElement visible(String css) {
    visit.await(css + " can be seen", () -> shows(css));
    return element(css);
  }

  private WebElement element(String css) {
    return visit.driver().findElement(By.cssSelector(css));
  }
}
