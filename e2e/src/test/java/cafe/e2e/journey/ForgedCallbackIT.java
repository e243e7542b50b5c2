package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import cafe.local.http.Parameters;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each callback is the genuine one with one thing changed. */
@Journey
class ForgedCallbackIT {
  @ParameterizedTest(name = "{0}")
  @MethodSource("cafe.e2e.journey.Forgery#all")
  void isRefusedWithItsOwnSentence(Forgery forgery, House house, Visit visit) {
    house
        .pool()
        .rewriteNextCallback(genuine -> forgery.change().apply(genuine, house.pool().forge()));
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.FRANK);

    page.awaitAlert("Sign-in refused: " + forgery.why() + ". Please sign in again.");
    holdsNothing(house, visit, page);
  }

  static Stream<Arguments> answers() {
    return Stream.of(
        arguments(
            "#id_token=a&id_token=b&access_token=c&state=STATE",
            "Sign-in refused: the answer says something twice. Please sign in again."),
        arguments(
            "?state=STATE#id_token=a&access_token=c&state=STATE",
            "Sign-in refused: the answer says something twice. Please sign in again."),
        arguments(
            "?error=access_denied&state=STATE",
            "You did not finish signing in. Please sign in again."),
        arguments(
            "?error=invalid_scope&state=STATE",
            "The sign-in page reported invalid_scope. Please sign in again."),
        arguments(
            "?error=access_denied&state=another",
            "Sign-in refused: the answer belongs to another sign-in. Please sign in again."));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void anAnswerThatHoldsNoSignInIsRefused(
      String answer, String sentence, House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    URI hostedUi = page.signIn().address();
    String state = Parameters.parse(hostedUi.getRawQuery()).first("state").orElseThrow();
    visit.go(URI.create(house.site() + "/" + answer.replace("STATE", state)));

    page.awaitAlert(sentence);
    holdsNothing(house, visit, page);
  }

  @Test
  void anAnswerThatNobodyAskedForIsRefused(House house, Visit visit) {
    String genuine = house.tokens(Account.FRANK).idToken().orElseThrow();
    visit.go(URI.create(house.site() + "/#state=a&access_token=b&id_token=" + genuine));
    CafePage page = CafePage.in(visit, house.site());

    page.awaitAlert("Sign-in refused: no sign-in was under way in this tab. Please sign in again.");
    holdsNothing(house, visit, page);
  }

  @Test
  void whoWasRefusedSignsInAgain(House house, Visit visit) {
    house
        .pool()
        .rewriteNextCallback(
            genuine -> Forgery.state().change().apply(genuine, house.pool().forge()));
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.FRANK);
    page.awaitAlert(
        "Sign-in refused: the answer belongs to another sign-in. Please sign in again.");

    page.takeAlertAction();
    assertThat(page.awaitName()).isEqualTo("Frank");
    assertThat(page.shows("#alert")).isFalse();
  }

  private static void holdsNothing(House house, Visit visit, CafePage page) {
    page.awaitGuest();
    assertThat(visit.driver().getCurrentUrl()).isEqualTo(house.site() + "/");
    assertThat(page.keepsSession()).isFalse();
    page.menu().awaitPastries();
    assertThat(visit.traffic().to(house.api()))
        .isNotEmpty()
        .noneMatch(sent -> sent.header("Authorization").isPresent());
  }
}
