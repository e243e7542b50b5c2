package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Exchange;
import cafe.e2e.browser.Look;
import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import cafe.e2e.page.Keyboard;
import cafe.e2e.page.Slip;
import cafe.local.faults.Fault;
import cafe.local.faults.Point;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in inside the page, by a password that is never sent. */
@Journey(config = "signIn=in-page")
class InPageSignInIT {
  private static final String WRONG = "User name or password is not right. Please try again.";

  @ParameterizedTest
  @EnumSource(names = {"DESKTOP", "PHONE"})
  void frankSignsInWithoutSendingHisPasswordAndOrdersTheReport(
      Look look, House house, Visit visit) {
    visit.show(look);
    CafePage page = CafePage.open(visit, house.site());
    page.openSignIn().type("username", "frank").type("password", password()).send();

    assertThat(page.awaitName()).isEqualTo("Frank");
    page.awaitNotice("Thank you for signing in.");
    page.report().generate();
    page.report().awaitStep("mailed", "done");
    assertThat(operations(house, visit)).containsExactly("InitiateAuth", "RespondToAuthChallenge");
    assertThat(visit.traffic().exchanges())
        .as("requests that hold the password")
        .noneMatch(sent -> sent.body().contains(password()) || sent.url().contains(password()));
    visit.driver().navigate().refresh();
    assertThat(page.awaitName()).isEqualTo("Frank");
  }

  @Test
  void anAddressIsANameToo(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    page.openSignIn().type("username", "frank@cafe.example").type("password", password()).send();
    assertThat(page.awaitName()).isEqualTo("Frank");
  }

  @Test
  void aWrongPasswordAndAnUnknownUserAreToldAlikeAndMayBeCorrected(House house, Visit visit) {
    visit.console().expect("400");
    CafePage page = CafePage.open(visit, house.site());
    Slip slip = page.openSignIn();
    for (String name : List.of("nobody-at-all", "frank")) {
      slip.type("username", name).type("password", "Wrong-2026-Wrong!").send();
      slip.awaitProblem(WRONG);
      assertThat(slip.focused()).isEqualTo("password");
    }
    slip.type("password", password()).enter("password");
    assertThat(page.awaitName()).isEqualTo("Frank");
  }

  @Test
  void theDialogIsAskedForOnlyWhenItIsWanted(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    page.menu().awaitPastries();
    assertThat(asked(visit, "/assets/sign-in.")).isZero();
    page.openSignIn().escape();
    page.openSignIn();
    assertThat(asked(visit, "/assets/sign-in.")).as("script, markup and style").isEqualTo(3);
    assertThat(asked(visit, "/assets/account.")).isZero();
  }

  @Test
  void handsThatTouchNoMouseSignInAndEscapeBringsThemBack(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    Keyboard keyboard = new Keyboard(visit);
    keyboard.tabTo("#sign-in");
    keyboard.enter();
    Slip slip = new Slip(visit).awaitTitle("Sign in");
    assertThat(slip.focused()).isEqualTo("username");
    slip.escape();
    slip.awaitClosed();
    assertThat(keyboard.focused().getDomAttribute("id")).isEqualTo("sign-in");
    keyboard.enter();
    slip.awaitTitle("Sign in").type("username", "frank");
    keyboard.tabTo("dialog[open] form:not([hidden]) [name=password]");
    slip.type("password", password()).enter("password");
    assertThat(page.awaitName()).isEqualTo("Frank");
    assertThat(keyboard.focused().getDomAttribute("id")).isEqualTo("user-name");
  }

  @Test
  void whatWasTypedIsGoneWhenTheDialogIsClosedButForTheName(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    Slip slip = page.openSignIn();
    slip.type("username", "frank").type("password", password()).pressShow();
    assertThat(slip.attribute("password", "type")).isEqualTo("text");
    slip.escape();
    page.openSignIn();
    assertThat(slip.value("password")).isEmpty();
    assertThat(slip.attribute("password", "type")).isEqualTo("password");
  }

  @Test
  void passwordManagersKnowTheFields(House house, Visit visit) {
    Slip slip = CafePage.open(visit, house.site()).openSignIn();
    assertThat(slip.attribute("username", "autocomplete")).isEqualTo("username");
    assertThat(slip.attribute("password", "autocomplete")).isEqualTo("current-password");
    slip.follow("New here? Create an account");
    slip.awaitTitle("Create an account");
    assertThat(slip.attribute("username", "autocomplete")).isEqualTo("username");
    assertThat(slip.attribute("password", "autocomplete")).isEqualTo("new-password");
  }

  @ParameterizedTest(name = "{0} minutes")
  @ValueSource(ints = {-10, 10})
  void aClockThatIsWrongSignsIn(int minutes, House house, Visit visit) {
    visit.withClockOffBy(Duration.ofMinutes(minutes));
    CafePage page = CafePage.open(visit, house.site());
    page.openSignIn().type("username", "frank").type("password", password()).send();
    assertThat(page.awaitName()).isEqualTo("Frank");
  }

  @Test
  void markupThatDoesNotLoadIsSaidAndMayBeLoadedAgain(House house, Visit visit) {
    visit.console().expect("503");
    CafePage page = CafePage.open(visit, house.site());
    house.faults().always(Point.site(page.lazyPage("sign-in")), Fault.status(503));
    page.clickSignIn();
    page.awaitAlert("A part of this page did not load. Check your connection and try again.");
    house.faults().clear();
    page.takeAlertAction();
    new Slip(visit).awaitTitle("Sign in");
  }

  static List<String> operations(House house, Visit visit) {
    return visit.traffic().to(house.cognito()).stream()
        .filter(sent -> sent.method().equals("POST"))
        .map(sent -> sent.header("X-Amz-Target").orElse(""))
        .map(target -> target.substring(target.indexOf('.') + 1))
        .toList();
  }

  private static long asked(Visit visit, String path) {
    return visit.traffic().exchanges().stream()
        .map(Exchange::url)
        .filter(url -> url.contains(path))
        .count();
  }

  private static String password() {
    return Account.FRANK.password();
  }
}
