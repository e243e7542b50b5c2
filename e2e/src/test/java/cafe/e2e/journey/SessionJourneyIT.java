package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@Journey
class SessionJourneyIT {
  private static final String EXPIRED = "Session expired. Please sign in.";

  @Test
  void anExpiredSessionSaysSoAndGoesOnAtTheSamePlace(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    page.menu().chooseAll();
    page.menu().awaitPastries(24);
    house.nextSessionLasts(Duration.ofSeconds(9));
    page.signIn().signIn(Account.FRANK);
    page.awaitName();
    page.menu().awaitPastries(24);
    page.menu().awaitBeans();
    page.scrollTo("#beans");
    long top = page.top("#beans");

    page.awaitNotice(EXPIRED);
    page.awaitGuest();
    assertThat(page.report().isShown()).isFalse();
    page.takeNoticeAction();

    assertThat(page.awaitName()).isEqualTo("Frank");
    page.menu().awaitBeans();
    page.menu().awaitPastries(24);
    visit.await("the same place", () -> Math.abs(page.top("#beans") - top) < 2);
  }

  @Test
  void aTokenThatDiedWhileNobodyLookedIsNeverSent(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    Supplier<Instant> lasts = house.nextSessionLasts(Duration.ofSeconds(8));
    page.signIn().signIn(Account.FRANK);
    page.awaitName();
    Instant end = lasts.get();
    visit.go(URI.create("about:blank"));
    visit.await("the token's end", () -> Instant.now().isAfter(end));
    int before = visit.traffic().to(house.api()).size();

    CafePage.open(visit, house.site()).awaitNotice(EXPIRED);

    assertThat(visit.traffic().to(house.api()).stream().skip(before))
        .isNotEmpty()
        .noneMatch(sent -> sent.header("Authorization").isPresent());
  }

  @Test
  void aTokenThatTheServerRefusesEndsTheSession(House house, Visit visit) {
    visit.console().expect("401");
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.FRANK);
    page.awaitName();
    house.pool().rotateKeys();
    house.pool().forgetRetiredKeys();

    page.report().generate();
    page.awaitNotice("The café's server did not accept your sign-in. Please sign in again.");
    page.takeNoticeAction();
    assertThat(page.awaitName()).isEqualTo("Frank");
  }

  @Test
  void aRotationOfKeysDisturbsNobody(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.FRANK);
    page.awaitName();
    house.pool().rotateKeys();

    page.report().generate();
    page.report().awaitStep("mailed", "done");
    page.signOut();
    page.signIn().signIn(Account.FRANK);
    assertThat(page.awaitName()).isEqualTo("Frank");
  }

  @Test
  void signingOutInOneTabSignsOutTheOtherAndEndsTheSessionAtCognito(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.FRANK);
    page.awaitName();
    String first = visit.tab();
    String second = visit.openTab();
    CafePage.open(visit, house.site()).clickSignIn();
    page.awaitName();

    visit.turnTo(first);
    page.signOut();
    page.awaitNotice("You are signed out.");
    visit.turnTo(second);
    page.awaitNotice("You signed out in another tab.");
    page.awaitGuest();

    assertThat(page.signIn().asksForPassword()).isTrue();
  }
}
