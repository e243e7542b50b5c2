package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Look;
import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.AuthenticatorApp;
import cafe.e2e.house.House;
import cafe.e2e.house.Newcomer;
import cafe.e2e.page.CafePage;
import cafe.e2e.page.Slip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody who is signed in does to the own account. */
@Journey(config = "signIn=in-page")
class OwnAccountIT {
  private static final String ON = "Ask me for a code from an app";
  private static final String OFF = "No longer ask me for a code from an app";

  @ParameterizedTest
  @EnumSource(names = {"DESKTOP", "PHONE"})
  void anAppIsSetUpUsedAndTurnedOffAgain(Look look, House house, Visit visit) {
    visit.show(look);
    visit.console().expect("400");
    Account mia = Newcomer.settled(house, "Mia").account();
    CafePage page = CafePage.open(visit, house.site());
    signIn(page, mia);
    Slip slip = page.openAccount();
    slip.follow(ON);
    slip.awaitTitle("Codes from an app");
    AuthenticatorApp app = new AuthenticatorApp(slip.text("[data-secret]"));
    slip.type("code", "000000").send();
    slip.awaitProblem("This code is not right, or too old. Check it, or get a new one.");
    slip.type("code", app.code()).send();
    slip.awaitTitle("Done")
        .awaitDetail("From now on we ask for a code from your app when you sign in.");
    slip.send();
    page.signOut();

    signInUntil(page, mia, "One more step").type("answer", app.code()).send();
    assertThat(page.awaitName()).isEqualTo("Mia");
    page.openAccount().follow(OFF);
    slip.awaitTitle("Done").awaitDetail("We no longer ask for a code from an app.");
    slip.send();
    page.signOut();
    signIn(page, mia);
  }

  @Test
  void thePasswordIsChanged(House house, Visit visit) {
    visit.console().expect("400");
    Account lea = Newcomer.settled(house, "Lea").account();
    CafePage page = CafePage.open(visit, house.site());
    signIn(page, lea);
    Slip slip = page.openAccount();
    slip.follow("Change the password");
    slip.awaitTitle("Change the password");
    slip.type("previous", "Not-the-one-2026!").type("password", "Another-one-2026!").send();
    slip.awaitProblem("Your present password is not right. Please try again.");
    slip.type("previous", lea.password()).type("password", "Another-one-2026!").send();
    slip.awaitTitle("Done")
        .awaitDetail("Your password is changed. It counts from the next sign-in.");
    slip.send();
    page.signOut();
    signIn(page, new Account(lea.username(), "Another-one-2026!", "Lea"));
  }

  @Test
  void everySessionIsEnded(House house, Visit visit) {
    Account ida = Newcomer.settled(house, "Ida").account();
    CafePage page = CafePage.open(visit, house.site());
    signIn(page, ida);
    page.openAccount().follow("Sign out on all my devices");
    page.awaitGuest();
    assertThat(new Slip(visit).isOpen()).isFalse();
    assertThat(page.keepsSession()).isFalse();
  }

  private static void signIn(CafePage page, Account account) {
    Slip slip = page.openSignIn();
    slip.type("username", account.username()).type("password", account.password()).send();
    assertThat(page.awaitName()).isEqualTo(account.name());
  }

  private static Slip signInUntil(CafePage page, Account account, String title) {
    Slip slip = page.openSignIn();
    slip.type("username", account.username()).type("password", account.password()).send();
    return slip.awaitTitle(title);
  }
}
