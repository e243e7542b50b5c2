package cafe.local.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Does what its event asks for. */
public final class EchoHandler implements RequestHandler<Map<String, Object>, Map<String, Object>> {
  private final Given given;

  /** With these settings. */
  public EchoHandler(Given given) {
    this.given = given;
  }

  @Override
  public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
    if (event.containsKey("fail")) {
      throw new IllegalArgumentException(String.valueOf(event.get("fail")));
    }
    if (event.containsKey("hang")) {
      hang();
    }
    Map<String, Object> result = new LinkedHashMap<>(event);
    result.put("function", context.getFunctionName());
    result.put("table", given.values.getOrDefault("TABLE", ""));
    result.put("region", given.values.getOrDefault("AWS_REGION", ""));
    result.put("inTime", context.getRemainingTimeInMillis() > 0);
    if (event.containsKey("bytes")) {
      result.put("filler", "x".repeat((Integer) event.get("bytes")));
    }
    return result;
  }

  private static void hang() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
