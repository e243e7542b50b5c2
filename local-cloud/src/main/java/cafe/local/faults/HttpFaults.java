package cafe.local.faults;

import cafe.local.http.CutOffException;
import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Lets faults strike HTTP answers. */
public final class HttpFaults {
  private static final String GARBAGE = "<<< this is \u0000 not what was promised";

  private HttpFaults() {}

  /**
   * A handler that answers as the given one unless a fault strikes.
   *
   * @param point where a request is, or nothing if no fault can strike it
   * @param refusal the service's answer of a given status
   */
  public static Handler around(
      Handler handler,
      Faults faults,
      Function<Request, Optional<Point>> point,
      IntFunction<Response> refusal) {
    return request -> {
      Optional<Fault> fault = point.apply(request).flatMap(faults::take);
      return fault.isEmpty()
          ? handler.handle(request)
          : strike(fault.get(), faults, () -> handler.handle(request), refusal);
    };
  }

  /** The right answer, computed only if it is needed. */
  @FunctionalInterface
  public interface Answer {
    /** Computes it. */
    Response get() throws Exception;
  }

  /** What is answered when this fault strikes. */
  public static Response strike(
      Fault fault, Faults faults, Answer right, IntFunction<Response> refusal) throws Exception {
    if (fault instanceof Fault.Status status) {
      return withHeaders(refusal.apply(status.status()), status.headers());
    }
    if (fault instanceof Fault.Delay delay) {
      faults.hold(delay.duration());
      return right.get();
    }
    if (fault instanceof Fault.Garbage) {
      Response whole = right.get();
      byte[] garbage = GARBAGE.getBytes(StandardCharsets.UTF_8);
      return new Response(200, whole.headers(), garbage);
    }
    if (fault instanceof Fault.CutOff) {
      throw new CutOffException(right.get());
    }
    if (fault instanceof Fault.Hang) {
      faults.holdUntilCleared();
    }
    throw new CutOffException(new Response(200, Map.of(), new byte[2]));
  }

  private static Response withHeaders(Response response, Map<String, String> headers) {
    Response more = response;
    for (Map.Entry<String, String> header : headers.entrySet()) {
      Map<String, List<String>> without = new LinkedHashMap<>(more.headers());
      without.remove(header.getKey());
      more = new Response(more.status(), without, more.body());
      more = more.with(header.getKey(), header.getValue());
    }
    return more;
  }
}
