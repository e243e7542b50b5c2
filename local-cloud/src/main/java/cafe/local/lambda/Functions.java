package cafe.local.lambda;

import cafe.local.template.FunctionResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The Lambda functions of this account. */
public final class Functions implements AutoCloseable {
  private final Map<String, LocalFunction> byArn = new HashMap<>();
  private final List<FunctionResource> resources = new ArrayList<>();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "lambda");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * The functions of a template.
   *
   * @param common environment variables that each gets beside its own: region, keys, endpoints
   */
  public Functions(List<FunctionResource> template, Map<String, String> common) {
    for (FunctionResource function : template) {
      Map<String, String> environment = new HashMap<>(function.environment());
      environment.putAll(common);
      FunctionResource resource = function.with(Map.copyOf(environment));
      resources.add(resource);
      byArn.put(resource.arn(), new LocalFunction(resource, resource.environment(), threads));
    }
  }

  /** The functions as they run here, with all that their environments say. */
  public List<FunctionResource> resources() {
    return List.copyOf(resources);
  }

  /**
   * Calls a function and waits for its result.
   *
   * @param arn the function's ARN, possibly with an alias or version behind it
   * @param event JSON
   * @return nothing if there is no such function
   */
  public Optional<Invocation> invoke(String arn, byte[] event) throws InterruptedException {
    LocalFunction function = byArn.get(unqualified(arn));
    return function == null ? Optional.empty() : Optional.of(function.invoke(event));
  }

  /** Loads every handler once, in the background, so that the first calls do not wait for it. */
  public void warmUp() {
    byArn.values().forEach(function -> threads.execute(function::warmUp));
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** {@code arn:aws:lambda:region:account:function:name[:qualifier]}. */
  private static String unqualified(String arn) {
    String[] parts = arn.split(":", -1);
    return parts.length > 7 ? String.join(":", List.of(parts).subList(0, 7)) : arn;
  }
}
