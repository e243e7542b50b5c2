package cafe.backend;

import cafe.backend.api.Answer;
import cafe.backend.api.ApiRequest;
import cafe.backend.api.BeansJson;
import cafe.backend.api.Cors;
import cafe.backend.api.Endpoint;
import cafe.backend.aws.DynamoBeans;
import cafe.backend.stock.Bean;
import cafe.backend.stock.BeanSink;
import cafe.backend.stock.Beans;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@code GET /bean_products}, for anyone. */
public final class BeansHandler
    implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
  private static final Logger LOG = System.getLogger(BeansHandler.class.getName());

  /** What the page is for; and an answer of a Lambda may have 6 MB. */
  static final int MAX_BEANS = 5_000;

  private final Beans beans;
  private final Endpoint endpoint;

  /** As Lambda makes it. */
  public BeansHandler() {
    this(Settings.fromEnvironment());
  }

  /** With settings of one's own. */
  public BeansHandler(Settings settings) {
    this(
        new DynamoBeans(settings.aws(), settings.beansTable()),
        new Cors(settings.allowedOrigins()));
  }

  BeansHandler(Beans beans, Cors cors) {
    this.beans = beans;
    this.endpoint = new Endpoint(cors);
  }

  @Override
  public APIGatewayProxyResponseEvent handleRequest(
      APIGatewayProxyRequestEvent event, Context context) {
    return endpoint.answer(event, this::beans);
  }

  private Answer beans(ApiRequest request) {
    Shelf shelf = new Shelf();
    beans.read(MAX_BEANS, shelf);
    shelf.beans.sort(Comparator.comparingLong(Bean::id));
    return Answer.publicForAMinute(BeansJson.of(shelf.beans));
  }

  /** Keeps the beans; what is none must not take the others away, and the log says which it is. */
  private static final class Shelf implements BeanSink {
    private final List<Bean> beans = new ArrayList<>();

    @Override
    public void bean(Bean bean) {
      beans.add(bean);
    }

    @Override
    public void unreadable(String id, String why) {
      LOG.log(Level.WARNING, "Left out: bean {0}: {1}. Mend the item in the table.", id, why);
    }
  }
}
