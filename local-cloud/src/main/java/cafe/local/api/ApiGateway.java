package cafe.local.api;

import cafe.local.faults.Fault;
import cafe.local.faults.Faults;
import cafe.local.faults.HttpFaults;
import cafe.local.faults.Point;
import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import cafe.local.lambda.Functions;
import cafe.local.lambda.Invocation;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One stage of one REST API. */
public final class ApiGateway implements Handler, AutoCloseable {
  /** What the gateway stands on. */
  public record Parts(
      Functions functions,
      Authorizer authorizer,
      AllowedOrigins allowedOrigins,
      Faults faults,
      Clock clock) {}

  private final String stage;
  private final String accountId;
  private final ApiDefinition definition;
  private final Parts parts;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "api");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * A stage.
   *
   * @param definition the API definition, its intrinsic functions evaluated
   * @throws ApiException if it has what is not served here
   */
  public ApiGateway(JsonNode definition, String stage, String accountId, Parts parts) {
    this.definition = ApiDefinition.read(definition);
    this.stage = stage;
    this.accountId = accountId;
    this.parts = parts;
  }

  @Override
  public Response handle(Request request) throws Exception {
    String requestId = UUID.randomUUID().toString();
    Response response = route(request, requestId);
    return parts.allowedOrigins().apply(request, response).with("x-amzn-RequestId", requestId);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private Response route(Request request, String requestId) throws Exception {
    String prefix = "/" + stage;
    if (!request.path().startsWith(prefix + "/")) {
      return definition.gatewayResponses().of(GatewayError.ACCESS_DENIED);
    }
    String path = request.path().substring(prefix.length());
    Call call = new Call(requestId, parts.clock().instant(), accountId, stage, path);
    Optional<Route> found = find(request.method(), path);
    if (found.isEmpty()) {
      return definition.gatewayResponses().of(GatewayError.MISSING_AUTHENTICATION_TOKEN);
    }
    Route route = found.get();
    Optional<Fault> fault = parts.faults().take(Point.api(route.method(), route.path()));
    return fault.isEmpty()
        ? answer(request, call, route)
        : HttpFaults.strike(
            fault.get(),
            parts.faults(),
            () -> answer(request, call, route),
            definition.gatewayResponses()::ofStatus);
  }

  private Optional<Route> find(String method, String path) {
    List<Route> matching =
        definition.routes().stream()
            .filter(route -> route.method().equals(method) && route.match(path).isPresent())
            .toList();
    return matching.stream()
        .filter(Route::isLiteral)
        .findFirst()
        .or(() -> matching.stream().findFirst());
  }

  private Response answer(Request request, Call call, Route route) throws InterruptedException {
    if (route.integration() instanceof Route.Mock mock) {
      Response response = new Response(mock.status(), Map.of(), new byte[0]);
      for (Map.Entry<String, String> header : mock.headers().entrySet()) {
        response = response.with(header.getKey(), header.getValue());
      }
      return response;
    }
    Optional<Map<String, String>> claims = Optional.empty();
    if (route.authorized()) {
      Authorizer.Decision decision = authorize(request);
      if (decision instanceof Authorizer.Granted granted) {
        claims = Optional.of(granted.claims());
      } else {
        return definition
            .gatewayResponses()
            .of(
                decision instanceof Authorizer.Expired
                    ? GatewayError.EXPIRED_TOKEN
                    : GatewayError.UNAUTHORIZED);
      }
    }
    Map<String, String> pathParameters = route.match(call.path()).orElseThrow();
    JsonNode event = ProxyEvent.of(request, call, route, pathParameters, claims);
    return invoke((Route.Function) route.integration(), event);
  }

  private Authorizer.Decision authorize(Request request) {
    String header = request.header("Authorization").orElse("");
    String token = header.startsWith("Bearer ") ? header.substring("Bearer ".length()) : header;
    return token.isBlank() ? new Authorizer.Refused() : parts.authorizer().check(token.strip());
  }

  private Response invoke(Route.Function function, JsonNode event) throws InterruptedException {
    byte[] bytes = event.toString().getBytes(StandardCharsets.UTF_8);
    Future<Optional<Invocation>> call =
        threads.submit(() -> parts.functions().invoke(function.arn(), bytes));
    try {
      return await(call, function.timeout())
          .filter(invocation -> !invocation.failed())
          .flatMap(invocation -> ProxyAnswer.parse(invocation.payload()))
          .orElseGet(() -> definition.gatewayResponses().of(GatewayError.INTEGRATION_FAILURE));
    } catch (TimeoutException late) {
      return definition.gatewayResponses().of(GatewayError.INTEGRATION_TIMEOUT);
    }
  }

  private static Optional<Invocation> await(Future<Optional<Invocation>> call, Duration limit)
      throws InterruptedException, TimeoutException {
    try {
      return call.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("The function could not be called", failed.getCause());
    }
  }
}
