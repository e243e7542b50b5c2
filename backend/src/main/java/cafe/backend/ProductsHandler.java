package cafe.backend;

import cafe.backend.api.Answer;
import cafe.backend.api.ApiRequest;
import cafe.backend.api.Cors;
import cafe.backend.api.Endpoint;
import cafe.backend.api.MenuJson;
import cafe.backend.aws.DynamoMenu;
import cafe.backend.menu.Menu;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

/** {@code GET /products} and {@code GET /products/on_offer}, for anyone. */
public final class ProductsHandler
    implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
  private final Menu menu;
  private final Endpoint endpoint;

  /** As Lambda makes it. */
  public ProductsHandler() {
    this(Settings.fromEnvironment());
  }

  /** With settings of one's own. */
  public ProductsHandler(Settings settings) {
    this(
        new DynamoMenu(settings.aws(), settings.foodProductsTable()),
        new Cors(settings.allowedOrigins()));
  }

  ProductsHandler(Menu menu, Cors cors) {
    this.menu = menu;
    this.endpoint = new Endpoint(cors);
  }

  @Override
  public APIGatewayProxyResponseEvent handleRequest(
      APIGatewayProxyRequestEvent event, Context context) {
    return endpoint.answer(event, this::products);
  }

  private Answer products(ApiRequest request) {
    boolean onOffer = request.resource().equals("/products/on_offer");
    return Answer.publicForAMinute(MenuJson.of(onOffer ? menu.offers() : menu.all()));
  }
}
