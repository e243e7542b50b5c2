package cafe.backend;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.backend.api.Cors;
import cafe.backend.menu.Menu;
import cafe.backend.menu.Product;
import cafe.backend.report.Requester;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FavouritesHandlerTest {
  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
  private static final Requester FRANK = new Requester("frank-sub", "Frank", "frank@cafe.example");

  private final FakeGuests guests = new FakeGuests();

  @Test
  void keepsWhatAGuestLikesInTheOrderOfChoosing() {
    Answers answer = put("{\"favourites\":[\"b2\",\"a1\"]}").hasStatus(200);

    assertThat(answer.event().getBody()).isEqualTo("{\"favourites\":[\"b2\",\"a1\"]}");
    answer.hasHeader("Cache-Control", "no-store");
    assertThat(guests.favourites("frank-sub")).containsExactly("b2", "a1");
  }

  @Test
  void keepsEachOnce() {
    assertThat(put("{\"favourites\":[\"a1\",\"b2\",\"a1\"]}").event().getBody())
        .isEqualTo("{\"favourites\":[\"a1\",\"b2\"]}");
  }

  @Test
  void keepsNothingIfToldSo() {
    put("{\"favourites\":[\"a1\"]}");

    put("{\"favourites\":[],\"known\":[\"a1\"]}").hasStatus(200);

    assertThat(guests.favourites("frank-sub")).isEmpty();
  }

  @Test
  void makesNothingOtherOfTheSamePutAgain() {
    put("{\"favourites\":[\"a1\"],\"known\":[]}").hasStatus(200);
    put("{\"favourites\":[\"a1\"],\"known\":[]}").hasStatus(200);

    assertThat(guests.favourites("frank-sub")).containsExactly("a1");
  }

  @Test
  void losesNothingThatAnotherDeviceHasPutMeanwhile() {
    put("{\"favourites\":[\"a1\"],\"known\":[]}");

    put("{\"favourites\":[\"b2\"],\"known\":[]}")
        .hasStatus(409)
        .hasMessage(
            "favourites: found that they were changed meanwhile, expected those in known. Read GET"
                + " /me, and send your change of what it answers.");
    assertThat(guests.favourites("frank-sub")).containsExactly("a1");
  }

  @Test
  void namesWhatIsNotOnTheMenu() {
    put("{\"favourites\":[\"a1\",\"x8\",\"x9\"]}")
        .hasStatus(400)
        .hasMessage(
            "favourites: found x8, x9, expected ids of products on the menu. Take product_id_str of"
                + " GET /products.");
    assertThat(guests.rows).isEmpty();
  }

  @Test
  void goesOnKeepingWhatTheMenuHasNoLonger() {
    guests.rows.put("frank-sub", FakeGuests.row(FRANK, NOW, List.of("old")));

    put("{\"favourites\":[\"old\",\"a1\"],\"known\":[\"old\"]}").hasStatus(200);
    put("{\"favourites\":[\"old\",\"x9\"]}")
        .hasStatus(400)
        .hasMessage(
            "favourites: found x9, expected ids of products on the menu. Take product_id_str of GET"
                + " /products.");
  }

  @Test
  void keepsAHundred() {
    List<String> ids = IntStream.range(0, 100).mapToObj(number -> "id" + number).toList();
    guests.rows.put("frank-sub", FakeGuests.row(FRANK, NOW, ids));

    put("{\"favourites\":[\"" + String.join("\",\"", ids) + "\"]}").hasStatus(200);
  }

  @Test
  void refusesABodyOfTheWrongShape() {
    put("{\"favorites\":[]}").hasStatus(400);
    put(" ".repeat(16_385)).hasStatus(413);
    assertThat(guests.rows).isEmpty();
  }

  /** The identity is the claims' alone: nothing that a caller can write names another guest. */
  @Test
  void writesTheCallersRowWhateverTheRequestSays() {
    put(Events.withHeader(event("{\"favourites\":[\"a1\"]}"), "sub", "nora-sub")
            .withPathParameters(Map.of("sub", "nora-sub"))
            .withQueryStringParameters(Map.of("sub", "nora-sub")))
        .hasStatus(200);

    assertThat(guests.rows).containsOnlyKeys("frank-sub");
  }

  @Test
  void refusesARequestThatNoAuthorizerHasSeen() {
    put(Events.get("/me/favourites").withBody("{\"favourites\":[]}")).hasStatus(401);
    assertThat(guests.rows).isEmpty();
  }

  @Test
  void admitsAGuestWhoIsInNoGroup() {
    put(Events.withClaim(event("{\"favourites\":[\"a1\"]}"), "cognito:groups", "")).hasStatus(200);
  }

  @Test
  void saysWhenTheTableDoesNotAnswer() {
    guests.fails = true;

    put("{\"favourites\":[\"a1\"]}").hasStatus(503).hasHeader("Retry-After", "2");
  }

  private static APIGatewayProxyRequestEvent event(String body) {
    return Events.byFrank("/me/favourites").withHttpMethod("PUT").withBody(body);
  }

  private Answers put(String body) {
    return put(event(body));
  }

  private Answers put(APIGatewayProxyRequestEvent event) {
    FavouritesHandler handler =
        new FavouritesHandler(
            guests,
            new TwoPastries(),
            Clock.fixed(NOW, ZoneOffset.UTC),
            new Cors(List.of("https://cafe.example")));
    return Answers.to("put", "/me/favourites", handler.handleRequest(event, NoContext.CONTEXT));
  }

  static final class TwoPastries implements Menu {
    @Override
    public List<Product> all() {
      return List.of(
          new Product("pie", "a1", 595, "Warm.", List.of("pie"), false),
          new Product("tart", "b2", 495, "Sharp.", List.of("tart"), false));
    }

    @Override
    public List<Product> offers() {
      return List.of();
    }
  }
}
