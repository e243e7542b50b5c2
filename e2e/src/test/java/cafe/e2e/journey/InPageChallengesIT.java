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

/** What the pool asks between the password and the end. */
@Journey(config = "signIn=in-page")
class InPageChallengesIT {
  private static final String WRONG_CODE =
      "This code is not right, or too old. Check it, or get a new one.";
  private static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

  @ParameterizedTest
  @EnumSource(names = {"DESKTOP", "PHONE"})
  void aTemporaryPasswordIsReplacedByOneThatKeepsTheRules(Look look, House house, Visit visit) {
    visit.show(look);
    Account nora = Newcomer.invited(house, "Nora").account();
    CafePage page = CafePage.open(visit, house.site());
    Slip slip = signIn(page, nora).awaitTitle("Choose your password");
    slip.type("password", "short");
    assertThat(slip.rulesKept()).containsExactly("A small letter");
    slip.send();
    assertThat(InPageSignInIT.operations(house, visit)).hasSize(2);
    slip.type("password", "Long-enough-2026");
    assertThat(slip.rulesKept()).hasSize(5);
    slip.send();
    assertThat(page.awaitName()).isEqualTo("Nora");
  }

  @Test
  void anAppsCodeIsAskedForAndMayBeCorrected(House house, Visit visit) {
    visit.console().expect("400");
    Newcomer mia = Newcomer.settled(house, "Mia").withApp(SECRET, true);
    CafePage page = CafePage.open(visit, house.site());
    Slip slip = signIn(page, mia.account()).awaitTitle("One more step");
    slip.awaitDetail("Your authenticator app shows the code.");
    assertThat(slip.attribute("answer", "autocomplete")).isEqualTo("one-time-code");
    assertThat(slip.attribute("answer", "inputmode")).isEqualTo("numeric");
    assertThat(slip.focused()).isEqualTo("answer");
    slip.type("answer", "000000").send();
    slip.awaitProblem(WRONG_CODE);
    slip.type("answer", new AuthenticatorApp(SECRET).code()).send();
    assertThat(page.awaitName()).isEqualTo("Mia");
  }

  @ParameterizedTest
  @EnumSource(names = {"DESKTOP", "PHONE"})
  void aCodeComesByEmail(Look look, House house, Visit visit) {
    visit.show(look);
    Newcomer lea = Newcomer.settled(house, "Lea").withCodesByEmail(true);
    CafePage page = CafePage.open(visit, house.site());
    Slip slip = signIn(page, lea.account()).awaitTitle("One more step");
    assertThat(slip.text("[data-detail]")).matches("We sent a code to l\\*+@g\\*+\\.");
    slip.type("answer", house.codeSentTo(lea.email())).enter("answer");
    assertThat(page.awaitName()).isEqualTo("Lea");
  }

  @Test
  void whoHasTwoWaysChoosesOne(House house, Visit visit) {
    Newcomer ida = Newcomer.settled(house, "Ida").withCodesByEmail(false).withApp(SECRET, false);
    CafePage page = CafePage.open(visit, house.site());
    Slip slip = signIn(page, ida.account()).awaitTitle("How shall we check it is you?");
    assertThat(slip.choices()).containsExactly("Authenticator app", "E-mail");
    slip.choose("Authenticator app").send();
    slip.awaitTitle("One more step").type("answer", new AuthenticatorApp(SECRET).code()).send();
    assertThat(page.awaitName()).isEqualTo("Ida");
  }

  private static Slip signIn(CafePage page, Account account) {
    Slip slip = page.openSignIn();
    slip.type("username", account.username()).type("password", account.password()).send();
    return slip;
  }
}
