package cafe.backend;

import cafe.backend.api.Answer;
import cafe.backend.api.ApiRequest;
import cafe.backend.api.Cors;
import cafe.backend.api.Endpoint;
import cafe.backend.api.FavouritesJson;
import cafe.backend.api.Refusal;
import cafe.backend.api.SignedIn;
import cafe.backend.aws.DynamoGuests;
import cafe.backend.aws.DynamoMenu;
import cafe.backend.guest.FavouritesChange;
import cafe.backend.guest.Guests;
import cafe.backend.menu.Menu;
import cafe.backend.menu.Product;
import cafe.backend.report.Requester;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** {@code PUT /me/favourites}: the pastries that the caller keeps. */
public final class FavouritesHandler
    implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
  private final Guests guests;
  private final Menu menu;
  private final Clock clock;
  private final Endpoint endpoint;

  /** As Lambda makes it. */
  public FavouritesHandler() {
    this(Settings.fromEnvironment());
  }

  /** With settings of one's own. */
  public FavouritesHandler(Settings settings) {
    this(
        new DynamoGuests(settings.aws(), settings.guestsTable()),
        new DynamoMenu(settings.aws(), settings.foodProductsTable()),
        Clock.systemUTC(),
        new Cors(settings.allowedOrigins()));
  }

  FavouritesHandler(Guests guests, Menu menu, Clock clock, Cors cors) {
    this.guests = guests;
    this.menu = menu;
    this.clock = clock;
    this.endpoint = new Endpoint(cors);
  }

  @Override
  public APIGatewayProxyResponseEvent handleRequest(
      APIGatewayProxyRequestEvent event, Context context) {
    return endpoint.answer(event, this::keep);
  }

  private Answer keep(ApiRequest request) {
    Requester caller = SignedIn.of(request);
    FavouritesChange change = FavouritesJson.read(request.body());
    requireProducts(caller, change.favourites());
    if (!guests.keep(caller, change, clock.instant())) {
      throw Refusal.conflict(
          "favourites: found that they were changed meanwhile, expected those in known. Read GET"
              + " /me, and send your change of what it answers.");
    }
    return Answer.neverStored(FavouritesJson.of(change.favourites()));
  }

  /** What is kept already may go on being kept, though the menu has it no longer. */
  private void requireProducts(Requester caller, List<String> ids) {
    Set<String> unknown = new LinkedHashSet<>(ids);
    menu.all().stream().map(Product::id).forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      guests.favourites(caller.sub()).forEach(unknown::remove);
    }
    if (!unknown.isEmpty()) {
      throw Refusal.badRequest(
          "favourites: found "
              + String.join(", ", unknown)
              + ", expected ids of products on the menu. Take product_id_str of GET /products.");
    }
  }
}
