package cafe.backend.api;

import cafe.backend.failure.BehindException;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What every route shares: headers, and a true answer to every failure. */
public final class Endpoint {
  private static final Logger LOG = System.getLogger(Endpoint.class.getName());

  /** Long enough for a throttle to pass, short enough to wait for. */
  static final int RETRY_AFTER_SECONDS = 2;

  private final Cors cors;

  /** An endpoint for the pages of these origins. */
  public Endpoint(Cors cors) {
    this.cors = cors;
  }

  /** Answers a request by a route; nothing that the route throws gets past this. */
  public APIGatewayProxyResponseEvent answer(
      APIGatewayProxyRequestEvent event, Function<ApiRequest, Answer> route) {
    ApiRequest request = new ApiRequest(event);
    try {
      Answer answer = route.apply(request);
      Map<String, String> headers = headers(request, answer.cacheControl());
      return response(200, answer.body().toString(), headers);
    } catch (Refusal refusal) {
      return refused(request, refusal);
    } catch (BehindException behind) {
      LOG.log(Level.ERROR, behind.sentence(), behind);
      return failed(request, behind);
    } catch (RuntimeException unexpected) {
      LOG.log(Level.ERROR, "A route failed unexpectedly", unexpected);
      return response(
          500,
          message("Something is wrong on our side; its cause has been written down."),
          headers(request, "no-store"));
    }
  }

  private APIGatewayProxyResponseEvent refused(ApiRequest request, Refusal refusal) {
    Map<String, String> headers = headers(request, "no-store");
    if (refusal.status() == 401) {
      headers.put("x-amzn-ErrorType", "UnauthorizedException");
    }
    return response(refusal.status(), message(String.valueOf(refusal.getMessage())), headers);
  }

  private APIGatewayProxyResponseEvent failed(ApiRequest request, BehindException behind) {
    Map<String, String> headers = headers(request, "no-store");
    if (behind.passing()) {
      headers.put("Retry-After", Integer.toString(RETRY_AFTER_SECONDS));
      return response(
          503,
          message(
              behind.sentence()
                  + " What keeps it does not answer now; try again in "
                  + RETRY_AFTER_SECONDS
                  + " seconds."),
          headers);
    }
    return response(
        502,
        message(
            behind.sentence()
                + " What keeps it refused; trying again will not help until it is mended."
                + " Its cause has been written down."),
        headers);
  }

  private Map<String, String> headers(ApiRequest request, String cacheControl) {
    Map<String, String> headers = new LinkedHashMap<>(cors.headers(request.header("Origin")));
    headers.put("Content-Type", "application/json; charset=utf-8");
    headers.put("Cache-Control", cacheControl);
    headers.put("X-Content-Type-Options", "nosniff");
    return headers;
  }

  private static String message(String text) {
    return JsonNodeFactory.instance.objectNode().put("message", text).toString();
  }

  private static APIGatewayProxyResponseEvent response(
      int status, String body, Map<String, String> headers) {
    return new APIGatewayProxyResponseEvent()
        .withStatusCode(status)
        .withHeaders(headers)
        .withBody(body)
        .withIsBase64Encoded(false);
  }
}
