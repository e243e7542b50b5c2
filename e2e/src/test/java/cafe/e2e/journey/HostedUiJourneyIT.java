package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Look;
import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.AuthenticatorApp;
import cafe.e2e.house.House;
import cafe.e2e.house.Newcomer;
import cafe.e2e.page.CafePage;
import cafe.e2e.page.HostedUiPage;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The hosted UI's other pages, on a phone. */
@Journey
class HostedUiJourneyIT {
  private static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
  private static final String NEW_PASSWORD = "Cardamom-Bun-2026!";

  @BeforeEach
  void takeAPhone(Visit visit) {
    visit.show(Look.PHONE);
  }

  @Test
  void anAppsCodeIsAskedForAndMayBeCorrected(House house, Visit visit) {
    Newcomer mia = Newcomer.settled(house, "Mia").withApp(SECRET, true);
    CafePage page = CafePage.open(visit, house.site());
    HostedUiPage hostedUi = page.signIn();
    hostedUi.signIn(mia.account());
    hostedUi.awaitQuestion(
        "Type the code", "Open your authenticator app, and type the code that it shows.");
    assertThat(hostedUi.fitsTheWindow()).isTrue();
    hostedUi.confirm("000000");
    hostedUi.awaitError("Invalid code received for user");
    hostedUi.confirm(new AuthenticatorApp(SECRET).code());
    assertThat(page.awaitName()).isEqualTo("Mia");
  }

  @Test
  void whoHasTwoWaysChoosesTheCodeByEmail(House house, Visit visit) {
    Newcomer ida = Newcomer.settled(house, "Ida").withCodesByEmail(false).withApp(SECRET, false);
    CafePage page = CafePage.open(visit, house.site());
    HostedUiPage hostedUi = page.signIn();
    hostedUi.signIn(ida.account());
    hostedUi.awaitQuestion(
        "Choose how to get a code", "This account asks for a code after the password.");
    assertThat(hostedUi.fitsTheWindow()).isTrue();
    hostedUi.choose("E-mail");
    hostedUi.confirm(house.codeSentTo(ida.email()));
    assertThat(page.awaitName()).isEqualTo("Ida");
  }

  @Test
  void aForgottenPasswordIsReplacedByMeansOfACode(House house, Visit visit) {
    Newcomer lea = Newcomer.settled(house, "Lea");
    CafePage page = CafePage.open(visit, house.site());
    HostedUiPage hostedUi = page.signIn();
    hostedUi.forget(lea.account().username());
    hostedUi.awaitQuestion(
        "Change your password",
        "If there is such an account, we have sent a code to its e-mail address.");
    assertThat(hostedUi.fitsTheWindow()).isTrue();
    hostedUi.reset("000000", NEW_PASSWORD);
    hostedUi.awaitError("Invalid verification code provided, please try again.");
    hostedUi.reset(house.codeSentTo(lea.email()), NEW_PASSWORD);
    visit.await("the question for the password", hostedUi::asksForPassword);
    hostedUi.signIn(new Account(lea.account().username(), NEW_PASSWORD, "Lea"));
    assertThat(page.awaitName()).isEqualTo("Lea");
  }

  @Test
  void nobodyLearnsFromAForgottenPasswordWhoHasAnAccount(House house, Visit visit) {
    HostedUiPage hostedUi = CafePage.open(visit, house.site()).signIn();
    hostedUi.forget("nobody-at-all");
    hostedUi.awaitQuestion(
        "Change your password",
        "If there is such an account, we have sent a code to its e-mail address.");
  }

  @Test
  void aWrongCodeForANewAccountMayBeCorrected(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    Account tess = new Account("tess-" + UUID.randomUUID(), NEW_PASSWORD, "Tess");
    HostedUiPage hostedUi = page.signIn();
    hostedUi.signUp(tess, tess.username() + "@guest.example");
    hostedUi.confirm("000000");
    hostedUi.awaitError("Invalid verification code provided, please try again.");
    hostedUi.confirm(house.codeSentTo(tess.username() + "@guest.example"));
    assertThat(page.awaitName()).isEqualTo("Tess");
  }
}
