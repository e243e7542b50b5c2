package cafe.core.port;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import java.util.function.Consumer;

/** The API, in the name of who is signed in. Whoever has it needs no token, and sees none. */
public interface ApiAccess {
  /**
   * Sends the request with the session's token. It is never answered if the session ends before.
   *
   * @param waiting hears a sentence before each wait
   */
  void send(HttpRequest request, Consumer<String> waiting, Consumer<HttpResponse> answer);
}
