package cafe.core.guest;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.http.HttpResponse;
import cafe.core.testing.FakePlatform;
import org.junit.jupiter.api.Test;

class FavouritesDeskTest {
  private static final HttpResponse BUSY = FakePlatform.answer(503, "{}");

  private final FakeCafe cafe = new FakeCafe();

  @Test
  void showsAChangeBeforeItIsKept() {
    GuestBook book = begin();
    cafe.slow = true;

    book.toggle("a1");

    assertThat(cafe.seen).containsExactly("favourites [\"a1\"]");
    assertThat(cafe.favourites).isEqualTo("[]");
    cafe.answerOne();
    assertThat(cafe.favourites).isEqualTo("[\"a1\"]");
    assertThat(cafe.seen).hasSize(1);
    assertThat(cafe.platform.tab.kept).isEmpty();
  }

  @Test
  void saysWhatItKnewSoThatNoDeviceOverwritesAnother() {
    cafe.favourites = "[\"b2\"]";
    GuestBook book = begin();

    book.toggle("a1");

    assertThat(cafe.asked)
        .containsExactly("PUT /me/favourites {\"favourites\":[\"b2\",\"a1\"],\"known\":[\"b2\"]}");
  }

  @Test
  void sendsClicksThatComeMeanwhileTogetherAfterwards() {
    GuestBook book = begin();
    cafe.slow = true;
    book.toggle("a1");
    book.toggle("b2");
    book.toggle("c3");
    book.toggle("c3");
    cafe.slow = false;

    cafe.answerOne();

    assertThat(cafe.asked).hasSize(2);
    assertThat(cafe.favourites).isEqualTo("[\"a1\",\"b2\"]");
  }

  @Test
  void joinsItsChangeWithThatOfAnotherDevice() {
    cafe.favourites = "[\"a1\",\"b2\"]";
    GuestBook book = begin();
    cafe.elsewhere("[\"b2\",\"x9\"]");

    book.toggle("c3");

    assertThat(cafe.favourites).isEqualTo("[\"b2\",\"x9\",\"c3\"]");
    assertThat(cafe.seen)
        .containsExactly("favourites [\"a1\",\"b2\",\"c3\"]", "favourites [\"b2\",\"x9\",\"c3\"]");
  }

  @Test
  void givesUpWhereOthersAreAlwaysQuicker() {
    GuestBook book = begin();
    for (int i = 0; i <= FavouritesDesk.TRIES; i++) {
      cafe.instead.add(FakePlatform.answer(409, "{}"));
      if (i < FavouritesDesk.TRIES) {
        cafe.instead.add(
            FakePlatform.answer(200, "{\"since\":\"x\",\"favourites\":[],\"reports\":[]}"));
      }
    }

    book.toggle("a1");

    assertThat(cafe.seen).endsWith("not kept overtaken");
  }

  @Test
  void saysThatAChangeIsNotKeptAndDoesNotForgetIt() {
    GuestBook book = begin();
    cafe.instead.add(BUSY);

    book.toggle("a1");
    assertThat(cafe.seen).containsExactly("favourites [\"a1\"]", "not kept server_error");

    book.keepAgain();
    assertThat(cafe.favourites).isEqualTo("[\"a1\"]");
    assertThat(cafe.seen).endsWith("kept");
  }

  @Test
  void sendsWhatWasNotKeptAfterAReload() {
    GuestBook book = begin();
    cafe.instead.add(BUSY);
    book.toggle("a1");
    cafe.elsewhere("[\"x9\"]");

    cafe.open("gina");

    assertThat(cafe.favourites).isEqualTo("[\"x9\",\"a1\"]");
    assertThat(cafe.platform.tab.kept).isEmpty();
  }

  @Test
  void neverGivesOneGuestsChangeToAnother() {
    GuestBook book = begin();
    cafe.instead.add(BUSY);
    book.toggle("a1");

    cafe.open("nora");

    assertThat(cafe.favourites).isEqualTo("[]");
  }

  @Test
  void goesBackToWhatIsKeptWhereTheMenuHasThePastryNoLonger() {
    cafe.favourites = "[\"b2\"]";
    GuestBook book = begin();
    cafe.instead.add(FakePlatform.answer(400, "{}"));

    book.toggle("gone");

    assertThat(cafe.seen)
        .containsExactly(
            "favourites [\"b2\",\"gone\"]", "favourites [\"b2\"]", "not kept not_on_the_menu");
    assertThat(cafe.platform.tab.kept).isEmpty();
  }

  @Test
  void keepsAChangeForTheNextSignInWhereTheSessionIsOver() {
    GuestBook book = begin();
    cafe.instead.add(FakePlatform.answer(401, "{\"message\":\"The incoming token has expired\"}"));

    book.toggle("a1");

    assertThat(cafe.ended).extracting(failure -> failure.code()).containsExactly("expired");
    cafe.open("gina");
    assertThat(cafe.favourites).isEqualTo("[\"a1\"]");
  }

  @Test
  void doesNothingBeforeItKnowsWhatIsKept() {
    cafe.slow = true;
    GuestBook book = cafe.open("gina");

    book.toggle("a1");

    assertThat(cafe.asked).containsExactly("GET /products");
  }

  private GuestBook begin() {
    GuestBook book = cafe.open("gina");
    cafe.asked.clear();
    cafe.seen.clear();
    return book;
  }
}
