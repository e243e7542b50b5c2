package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Exchange;
import cafe.e2e.browser.Look;
import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import cafe.e2e.page.HostedUiPage;
import cafe.local.http.Parameters;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in by authorization code and PKCE. */
@Journey(config = "signIn=code")
class CodeJourneyIT {
  @ParameterizedTest
  @EnumSource(names = {"DESKTOP", "PHONE"})
  void frankSignsInByCodeOrdersTheReportAndStaysAfterAReload(Look look, House house, Visit visit) {
    visit.show(look);
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.FRANK);

    assertThat(page.awaitName()).isEqualTo("Frank");
    assertThat(visit.driver().getCurrentUrl()).isEqualTo(house.site() + "/");
    page.report().awaitShown();
    assertThat(page.top("#report-generate")).as("in view without scrolling").isBetween(0L, 700L);
    page.report().generate();
    page.report().awaitStep("mailed", "done");
    visit.driver().navigate().refresh();
    assertThat(page.awaitName()).isEqualTo("Frank");
    assertThat(page.refreshToken("sessionStorage")).isNotEmpty();
  }

  @Test
  void theHostedUiIsAskedWithAChallengeAndTheTokenEndpointOnce(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    HostedUiPage hostedUi = page.signIn();
    Parameters asked = Parameters.parse(hostedUi.address().getRawQuery());
    assertThat(asked.first("response_type")).contains("code");
    assertThat(asked.first("code_challenge_method")).contains("S256");
    assertThat(asked.first("code_challenge").orElseThrow()).matches("[A-Za-z0-9_-]{43}");
    hostedUi.signIn(Account.FRANK);
    page.awaitName();

    assertThat(tokenRequests(house, visit)).hasSize(1);
  }

  @Test
  void signingOutRevokesTheSessionAtCognito(House house, Visit visit) throws Exception {
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.FRANK);
    page.awaitName();
    String refreshToken = page.refreshToken("sessionStorage");
    page.signOut();
    page.awaitNotice("You are signed out.");

    assertThat(TokenClient.of(house).refresh(refreshToken)).isEqualTo("invalid_grant");
    assertThat(page.signIn().asksForPassword()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"?code=abc&state=another", "?code=abc", "#code=abc&state="})
  void aCodeOfAnotherSignInIsRefused(String answer, House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    page.signIn();
    visit.go(URI.create(house.site() + "/" + answer));

    refused(house, visit, page, "Sign-in refused: the answer belongs to another sign-in.");
    assertThat(tokenRequests(house, visit)).isEmpty();
  }

  @Test
  void anAnswerOfAnotherServerIsRefused(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    String state = state(page);
    visit.go(URI.create(house.site() + "/?code=abc&iss=https%3A%2F%2Fevil.example&state=" + state));

    refused(house, visit, page, "Sign-in refused: the answer comes from another server.");
    assertThat(tokenRequests(house, visit)).isEmpty();
  }

  @Test
  void aCodeThatWasMadeUpIsRefused(House house, Visit visit) {
    visit.console().expect("400");
    CafePage page = CafePage.open(visit, house.site());
    String state = state(page);
    visit.go(URI.create(house.site() + "/?code=00000000-0000&state=" + state));

    refused(
        house,
        visit,
        page,
        "Sign-in refused: its code was used before, is too old or is somebody else's.");
  }

  @Test
  void aCodeThatWasUsedIsRefused(House house, Visit visit) {
    visit.console().expect("400");
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.FRANK);
    page.awaitName();
    String used =
        visit.traffic().to(house.site()).stream()
            .map(Exchange::url)
            .filter(url -> url.contains("code="))
            .findFirst()
            .orElseThrow();
    page.signOut();
    page.awaitNotice("You are signed out.");
    String code = Parameters.parse(URI.create(used).getRawQuery()).first("code").orElseThrow();
    visit.traffic().forget();
    visit.go(URI.create(house.site() + "/?code=" + code + "&state=" + state(page)));

    refused(
        house,
        visit,
        page,
        "Sign-in refused: its code was used before, is too old or is somebody else's.");
  }

  private static String state(CafePage page) {
    return Parameters.parse(page.signIn().address().getRawQuery()).first("state").orElseThrow();
  }

  private static void refused(House house, Visit visit, CafePage page, String sentence) {
    page.awaitAlert(sentence + " Please sign in again.");
    page.awaitGuest();
    assertThat(visit.driver().getCurrentUrl()).isEqualTo(house.site() + "/");
    assertThat(page.keepsSession()).isFalse();
  }

  private static List<Exchange> tokenRequests(House house, Visit visit) {
    return visit.traffic().to(house.hostedUi()).stream()
        .filter(sent -> sent.path().endsWith("/oauth2/token") && sent.method().equals("POST"))
        .toList();
  }
}
