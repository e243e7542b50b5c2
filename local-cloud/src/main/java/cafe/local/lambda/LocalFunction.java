package cafe.local.lambda;

import cafe.local.template.FunctionResource;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One function: an instance of its handler serves one call at a time, as in Lambda. */
final class LocalFunction {
  /** Lambda quotas: invocation payload, synchronous. */
  private static final int MAX_RESPONSE_BYTES = 6_291_556;

  private static final Logger LOG = Logger.getLogger(LocalFunction.class.getName());
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FunctionResource resource;
  private final Map<String, String> environment;
  private final ExecutorService threads;
  private final Deque<LoadedHandler> idle = new ConcurrentLinkedDeque<>();

  LocalFunction(
      FunctionResource resource, Map<String, String> environment, ExecutorService threads) {
    this.resource = resource;
    this.environment = environment;
    this.threads = threads;
  }

  void warmUp() {
    try {
      idle.push(LoadedHandler.load(resource.handler(), environment));
    } catch (RuntimeException | LinkageError failed) {
      if (!threads.isShutdown()) {
        LOG.log(Level.WARNING, "The function " + resource.name() + " cannot be loaded", failed);
      }
    }
  }

  Invocation invoke(byte[] event) throws InterruptedException {
    String requestId = UUID.randomUUID().toString();
    Future<byte[]> call = threads.submit(() -> call(event, requestId));
    try {
      byte[] result = call.get(resource.timeout().toMillis(), TimeUnit.MILLISECONDS);
      return result.length > MAX_RESPONSE_BYTES ? tooLarge() : new Invocation(result, false);
    } catch (TimeoutException late) {
      call.cancel(true);
      return timedOut(requestId);
    } catch (ExecutionException failed) {
      return failure(Optional.ofNullable(failed.getCause()).orElse(failed));
    }
  }

  /** An instance that failed is kept, as in Lambda; one that was interrupted is not. */
  private byte[] call(byte[] event, String requestId) {
    LoadedHandler handler =
        Optional.ofNullable(idle.poll())
            .orElseGet(() -> LoadedHandler.load(resource.handler(), environment));
    try {
      return handler.handle(event, new CallContext(resource, requestId));
    } finally {
      if (!Thread.currentThread().isInterrupted()) {
        idle.push(handler);
      }
    }
  }

  private Invocation timedOut(String requestId) {
    String message =
        String.format(
            Locale.ROOT,
            "RequestId: %s Error: Task timed out after %.2f seconds",
            requestId,
            resource.timeout().toMillis() / 1000.0);
    return error("Sandbox.Timedout", message);
  }

  private static Invocation tooLarge() {
    return error(
        "Function.ResponseSizeTooLarge",
        "Response payload size exceeded maximum allowed payload size ("
            + MAX_RESPONSE_BYTES
            + " bytes).");
  }

  private Invocation failure(Throwable failed) {
    LOG.log(Level.WARNING, "The function " + resource.name() + " failed", failed);
    ObjectNode body = JSON.createObjectNode().put("errorMessage", failed.getMessage());
    body.put("errorType", failed.getClass().getName());
    for (StackTraceElement frame : failed.getStackTrace()) {
      body.withArray("stackTrace").add(frame.toString());
    }
    return new Invocation(body.toString().getBytes(StandardCharsets.UTF_8), true);
  }

  private static Invocation error(String type, String message) {
    ObjectNode body = JSON.createObjectNode().put("errorType", type).put("errorMessage", message);
    return new Invocation(body.toString().getBytes(StandardCharsets.UTF_8), true);
  }
}
