package cafe.e2e.house;

import cafe.e2e.browser.Visit;
import cafe.e2e.page.CafePage;
import cafe.e2e.page.Slip;
import cafe.local.faults.Fault;
import cafe.local.faults.Point;
import java.util.UUID;

/** A state of the dialogs of a page with {@code signIn: in-page}, and how a visit gets there. */
public enum SlipScene {
  SIGN_IN,
  SIGN_IN_WRONG,
  SIGN_IN_BUSY,
  NEW_PASSWORD,
  CODE,
  CHOICE,
  FORGOTTEN,
  RESET,
  SIGN_UP,
  CONFIRM,
  CONFIRMED,
  THANKS,
  ACCOUNT,
  CHANGE_PASSWORD,
  APP_SET_UP,
  APP_ON;

  private static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
  private static final String PASSWORD = "Cardamom-Bun-2026!";

  /** Goes there. */
  public void reach(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    page.menu().awaitPastries();
    page.menu().awaitBeans();
    switch (this) {
      case SIGN_IN -> page.openSignIn().type("username", "frank").type("password", "Espresso");
      case SIGN_IN_WRONG -> wrong(visit, page);
      case SIGN_IN_BUSY -> busy(house, page);
      case NEW_PASSWORD ->
          given(page, Newcomer.invited(house, "Nora"))
              .awaitTitle("Choose your password")
              .type("password", "Long-enough");
      case CODE -> code(house, page);
      case CHOICE -> choice(house, page);
      case FORGOTTEN -> forgotten(page);
      case RESET -> reset(page);
      case SIGN_UP -> signUp(page, email());
      case CONFIRM -> confirm(page, email());
      case CONFIRMED -> confirmed(house, page);
      case THANKS -> signedIn(house, page);
      case ACCOUNT -> signedIn(house, page).openAccount();
      case CHANGE_PASSWORD -> changePassword(house, page);
      case APP_SET_UP -> appSetUp(house, page);
      case APP_ON -> appOn(house, page);
    }
  }

  private static void wrong(Visit visit, CafePage page) {
    visit.console().expect("400");
    Slip slip = page.openSignIn().type("username", "frank").type("password", "Espresso");
    slip.send();
    slip.awaitProblem("User name or password is not right. Please try again.");
  }

  private static void busy(House house, CafePage page) {
    house.faults().always(Point.cognito("InitiateAuth"), new Fault.Hang());
    Slip slip = page.openSignIn().type("username", "frank").type("password", "Espresso");
    slip.send();
    slip.awaitBusy();
  }

  private static void code(House house, CafePage page) {
    given(page, Newcomer.settled(house, "Lea").withCodesByEmail(true))
        .awaitTitle("One more step")
        .type("answer", "1234");
  }

  private static void choice(House house, CafePage page) {
    Newcomer ida = Newcomer.settled(house, "Ida").withCodesByEmail(false).withApp(SECRET, false);
    given(page, ida).awaitTitle("How shall we check it is you?").choose("E-mail");
  }

  private static Slip forgotten(CafePage page) {
    Slip slip = page.openSignIn();
    slip.follow("Forgotten your password?");
    return slip.awaitTitle("Set a new password").type("username", "mia@guest.example");
  }

  private static void reset(CafePage page) {
    Slip slip = forgotten(page);
    slip.send();
    slip.awaitTitle("Check your e-mail").type("code", "123456").type("password", "new-One");
  }

  private static Slip signUp(CafePage page, String email) {
    Slip slip = page.openSignIn();
    slip.follow("New here? Create an account");
    return slip.awaitTitle("Create an account")
        .type("name", "Tess")
        .type("username", email)
        .type("password", PASSWORD);
  }

  private static Slip confirm(CafePage page, String email) {
    Slip slip = signUp(page, email);
    slip.send();
    return slip.awaitTitle("Check your e-mail");
  }

  private static void confirmed(House house, CafePage page) {
    String email = email();
    Slip slip = confirm(page, email).type("code", house.codeSentTo(email));
    slip.send();
    slip.awaitTitle("Sign in");
  }

  private static CafePage signedIn(House house, CafePage page) {
    given(page, Newcomer.settled(house, "Mia"));
    page.awaitName();
    page.awaitMembersPart();
    return page;
  }

  private static void changePassword(House house, CafePage page) {
    Slip slip = signedIn(house, page).openAccount();
    slip.follow("Change the password");
    slip.awaitTitle("Change the password").type("password", "new-One-2026");
  }

  private static Slip appSetUp(House house, CafePage page) {
    Slip slip = signedIn(house, page).openAccount();
    slip.follow("Ask me for a code from an app");
    return slip.awaitTitle("Codes from an app");
  }

  private static void appOn(House house, CafePage page) {
    Slip slip = appSetUp(house, page);
    slip.type("code", new AuthenticatorApp(slip.text("[data-secret]")).code()).send();
    slip.awaitTitle("Done");
  }

  private static Slip given(CafePage page, Newcomer newcomer) {
    Slip slip = page.openSignIn();
    slip.type("username", newcomer.account().username())
        .type("password", newcomer.account().password())
        .send();
    return slip;
  }

  private static String email() {
    return "tess-" + UUID.randomUUID() + "@guest.example";
  }
}
