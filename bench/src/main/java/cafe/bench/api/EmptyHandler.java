package cafe.bench.api;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;

/** A handler that does nothing: what a JVM and the runtime's serializers cost alone. */
public final class EmptyHandler
    implements RequestHandler<Map<String, Object>, Map<String, Object>> {
  /** As Lambda makes it. */
  public EmptyHandler() {}

  @Override
  public Map<String, Object> handleRequest(Map<String, Object> input, Context context) {
    return Map.of();
  }
}
