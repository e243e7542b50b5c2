package cafe.local.http;

import java.util.concurrent.CompletableFuture;

/**
 * A handler that is given after its server started: two servers that must know each other's origin
 * listen first and learn what to answer later. Requests that come before wait.
 */
public final class LateHandler implements Handler {
  private final CompletableFuture<Handler> given = new CompletableFuture<>();

  /** Gives the handler, once. */
  public void give(Handler handler) {
    if (!given.complete(handler)) {
      throw new IllegalStateException("This server has its handler already");
    }
  }

  @Override
  public Response handle(Request request) throws Exception {
    return given.get().handle(request);
  }
}
