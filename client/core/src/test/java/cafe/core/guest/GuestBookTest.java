package cafe.core.guest;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.http.HttpResponse;
import cafe.core.testing.FakePlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuestBookTest {
  private static final String READY =
      "[{\"status\":\"SUCCEEDED\",\"link\":\"https://s3.example/r\",\"expiresInSeconds\":3600}]";

  private final FakeCafe cafe = new FakeCafe();

  @Test
  void showsWhatTheCafeKeeps() {
    cafe.favourites = "[\"a1\"]";

    cafe.open("gina");

    assertThat(cafe.asked).containsExactly("GET /products", "GET /me");
    assertThat(cafe.seen)
        .containsExactly(
            "loading ",
            "welcome Gina since 2026-10-01T08:00:00Z",
            "pastries 1",
            "favourites [\"a1\"]",
            "reports");
  }

  @Test
  void showsReportsWithTheirStateAndNoUnsafeLink() {
    cafe.reports =
        READY.replace("]", ",{\"status\":\"RUNNING\"},{\"status\":\"FAILED\"},")
            + "{\"status\":\"SUCCEEDED\",\"link\":\"javascript:alert(1)\"}]";

    cafe.open("frank");

    assertThat(cafe.seen).endsWith("reports Ready, link Being made Failed Ready");
  }

  @Test
  void goesOnWithOlderReportsWhereTheNewOnesEnd() {
    cafe.reports = READY;
    cafe.reportsNext = "2026-11-20T00:00:00.000Z~ab";
    GuestBook book = cafe.open("frank");
    assertThat(cafe.seen).endsWith("reports Ready, link, more");
    cafe.reportsNext = "";

    book.moreReports();

    assertThat(cafe.asked).endsWith("GET /me?next=2026-11-20T00%3A00%3A00.000Z%7Eab");
    assertThat(cafe.seen).endsWith("reports loading", "reports after Ready, link");
  }

  @Test
  void saysThatOlderReportsCouldNotBeLookedUp() {
    cafe.reportsNext = "next";
    GuestBook book = cafe.open("frank");
    cafe.instead.add(HttpResponse.timedOut());

    book.moreReports();
    assertThat(cafe.seen).endsWith("reports failed timeout");

    book.moreReports();
    assertThat(cafe.asked).endsWith("GET /me?next=next", "GET /me?next=next");
  }

  @Test
  void replacesLinksBeforeTheyEnd() {
    cafe.reports = READY;
    cafe.open("frank");

    assertThat(cafe.platform.delays).containsExactly(3_540_000.0);
    cafe.platform.runNext();

    assertThat(cafe.asked).containsExactly("GET /products", "GET /me", "GET /me");
    assertThat(cafe.platform.delays).containsExactly(3_540_000.0);
  }

  @Test
  void replacesTheLinksOfTheLastAnswerOnlyAndNoneAfterTheSession() {
    cafe.reports = READY;
    GuestBook book = cafe.open("frank");
    book.refreshReports();
    cafe.platform.runNext();
    assertThat(cafe.asked).hasSize(3);

    book.close();
    cafe.platform.runNext();
    assertThat(cafe.asked).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 404})
  void saysWhereACafeKeepsNoGuestBook(int status) {
    cafe.instead.add(FakePlatform.answer(200, "{\"product_item_arr\":[]}"));
    cafe.instead.add(FakePlatform.answer(status, "{\"message\":\"Missing Authentication Token\"}"));

    cafe.open("gina");

    assertThat(cafe.seen).endsWith("failed no_guest_book");
  }

  @Test
  void triesAgainWhatFailed() {
    cafe.instead.add(HttpResponse.timedOut());
    GuestBook book = cafe.open("gina");
    assertThat(cafe.seen).endsWith("failed timeout");

    book.open();

    assertThat(cafe.seen).endsWith("reports");
  }

  @Test
  void asksOnceAtATime() {
    cafe.slow = true;
    GuestBook book = cafe.open("gina");
    book.open();

    assertThat(cafe.asked).containsExactly("GET /products");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"favourites\":[],\"reports\":[]}",
        "{\"since\":\"x\",\"reports\":[]}",
        "{\"since\":\"x\",\"favourites\":[]}"
      })
  void refusesAnAnswerThatIsNotWhole(String body) {
    cafe.instead.add(FakePlatform.answer(200, "{\"product_item_arr\":[]}"));
    cafe.instead.add(FakePlatform.answer(200, body));

    cafe.open("gina");

    assertThat(cafe.seen).endsWith("failed unreadable");
  }

  @Test
  void endsTheSessionThatTheServerNoLongerAccepts() {
    cafe.instead.add(FakePlatform.answer(401, "{\"message\":\"Unauthorized\"}"));

    cafe.open("gina");

    assertThat(cafe.ended).extracting(failure -> failure.code()).containsExactly("unauthorized");
    assertThat(cafe.seen).containsExactly("loading ");
  }
}
