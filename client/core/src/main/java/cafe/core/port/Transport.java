package cafe.core.port;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import java.util.function.Consumer;

/** Sends one request, once. */
public interface Transport {
  /** Calls back exactly once, at the latest after {@link HttpRequest#TIMEOUT_SECONDS}. */
  void send(HttpRequest request, Consumer<HttpResponse> answer);
}
