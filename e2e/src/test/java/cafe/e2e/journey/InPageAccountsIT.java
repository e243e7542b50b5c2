package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Look;
import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.house.Newcomer;
import cafe.e2e.page.CafePage;
import cafe.e2e.page.Slip;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Accounts that are made, and passwords that are made anew, inside the page. */
@Journey(config = "signIn=in-page")
class InPageAccountsIT {
  private static final String NEW_PASSWORD = "Cardamom-Bun-2026!";
  private static final String WRONG_CODE =
      "This code is not right, or too old. Check it, or get a new one.";

  @ParameterizedTest
  @EnumSource(names = {"DESKTOP", "PHONE"})
  void aForgottenPasswordIsReplacedByMeansOfACode(Look look, House house, Visit visit) {
    visit.show(look);
    visit.console().expect("400");
    Newcomer mia = Newcomer.settled(house, "Mia");
    CafePage page = CafePage.open(visit, house.site());
    Slip slip = page.openSignIn().type("username", mia.account().username());
    slip.follow("Forgotten your password?");
    slip.awaitTitle("Set a new password");
    assertThat(slip.value("username")).isEqualTo(mia.account().username());
    slip.send();
    slip.awaitTitle("Check your e-mail");
    assertThat(slip.text(".lead-in"))
        .isEqualTo("If there is such an account, a code is on its way.");
    slip.type("code", "000000").type("password", NEW_PASSWORD).send();
    slip.awaitProblem(WRONG_CODE);
    slip.type("code", house.codeSentTo(mia.email())).type("password", NEW_PASSWORD).send();
    assertThat(page.awaitName()).isEqualTo("Mia");
  }

  @Test
  void nobodyLearnsFromAForgottenPasswordWhoHasAnAccount(House house, Visit visit) {
    visit.console().expect("400");
    Slip slip = CafePage.open(visit, house.site()).openSignIn();
    for (String name : new String[] {"nobody-at-all", Newcomer.invited(house, "Ann").email()}) {
      slip.follow("Forgotten your password?");
      slip.awaitTitle("Set a new password").type("username", name).send();
      slip.awaitTitle("Check your e-mail");
      assertThat(slip.text(".lead-in"))
          .isEqualTo("If there is such an account, a code is on its way.");
      slip.follow("Back");
      slip.awaitTitle("Sign in");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DESKTOP", "PHONE"})
  void tessSignsUpConfirmsAndSignsInWithHerAddress(Look look, House house, Visit visit) {
    visit.show(look);
    visit.console().expect("400");
    String email = "tess-" + UUID.randomUUID() + "@guest.example";
    CafePage page = CafePage.open(visit, house.site());
    Slip slip = page.openSignIn();
    slip.follow("New here? Create an account");
    slip.awaitTitle("Create an account");
    slip.type("name", "Tess").type("username", email).type("password", NEW_PASSWORD).send();
    slip.awaitTitle("Check your e-mail");
    assertThat(slip.text(".ways button")).matches("Send a new code \\(in \\d+ s\\)");
    slip.type("code", "000000").send();
    slip.awaitProblem(WRONG_CODE);
    slip.type("code", house.codeSentTo(email)).send();
    slip.awaitTitle("Sign in").awaitDetail("Your account is ready. Please sign in.");
    assertThat(slip.value("username")).isEqualTo(email);
    assertThat(slip.focused()).isEqualTo("password");
    slip.type("password", NEW_PASSWORD).send();
    assertThat(page.awaitName()).isEqualTo("Tess");
  }

  @Test
  void whoLeftBeforeConfirmingIsAskedForTheCodeAtTheNextSignIn(House house, Visit visit) {
    visit.console().expect("400");
    String email = "uma-" + UUID.randomUUID() + "@guest.example";
    CafePage page = CafePage.open(visit, house.site());
    Slip slip = page.openSignIn();
    slip.follow("New here? Create an account");
    slip.awaitTitle("Create an account");
    slip.type("name", "Uma").type("username", email).type("password", NEW_PASSWORD).send();
    slip.awaitTitle("Check your e-mail").escape();
    house.codeSentTo(email);
    house.reset();

    page.openSignIn().type("username", email).type("password", NEW_PASSWORD).send();
    slip.awaitTitle("Check your e-mail");
    slip.follow("Send a new code");
    slip.type("code", house.codeSentTo(email)).send();
    slip.awaitTitle("Sign in").awaitDetail("Your account is ready. Please sign in.");
  }

  @Test
  void whoHasAnAccountAlreadyLearnsItOnlyAfterProvingTheAddress(House house, Visit visit) {
    visit.console().expect("400");
    Newcomer mia = Newcomer.settled(house, "Mia");
    Slip slip = CafePage.open(visit, house.site()).openSignIn();
    slip.follow("New here? Create an account");
    slip.awaitTitle("Create an account");
    slip.type("name", "Mia").type("username", mia.email()).type("password", NEW_PASSWORD).send();
    slip.awaitTitle("Check your e-mail").type("code", house.codeSentTo(mia.email())).send();
    slip.awaitTitle("Sign in")
        .awaitProblem(
            "This e-mail address has an account already. Please sign in, or set a new password.");
  }

  @Test
  void frankIsNotInTheWayOfAnybody(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    page.openSignIn()
        .type("username", Account.GINA.username())
        .type("password", Account.GINA.password())
        .send();
    assertThat(page.awaitName()).isEqualTo("Gina");
    assertThat(page.report().isShown()).isFalse();
  }
}
