package cafe.local.api;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Answers what the request's query asks for; otherwise the event itself. */
public final class ProxyHandler
    implements RequestHandler<Map<String, Object>, Map<String, Object>> {
  /** Nothing is set. */
  public record None(Map<String, String> values) {
    /** Settings from environment variables. */
    public static None of(Map<String, String> values) {
      return new None(values);
    }
  }

  /** With no settings. */
  public ProxyHandler(None settings) {}

  @Override
  public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
    Object query = event.get("queryStringParameters");
    String wanted = query instanceof Map<?, ?> map ? String.valueOf(map.get("answer")) : "event";
    return switch (wanted) {
      case "malformed" -> Map.of("status", 200);
      case "fails" -> throw new IllegalStateException("no table");
      case "hangs" -> hang();
      case "image" ->
          Map.of(
              "statusCode",
              200,
              "headers",
              Map.of("Content-Type", "image/png"),
              "body",
              "aGVsbG8=",
              "isBase64Encoded",
              true);
      default ->
          Map.of(
              "statusCode", 200,
              "multiValueHeaders", Map.of("Set-Cookie", new String[] {"a=1", "b=2"}),
              "body", json(event));
    };
  }

  private static Map<String, Object> hang() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
    return Map.of();
  }

  private static String json(Map<String, Object> event) {
    try {
      return new ObjectMapper().writeValueAsString(event);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
