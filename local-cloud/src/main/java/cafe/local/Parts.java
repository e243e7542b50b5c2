package cafe.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What has been opened, to be closed in the reverse order. Safe for use by many threads. */
final class Parts implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Parts.class.getName());

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private boolean closed;

  /** Opens a part at once. */
  <T extends AutoCloseable> T open(Callable<T> opener) throws Exception {
    return keep(opener.call());
  }

  /** Opens a part while others open. */
  <T extends AutoCloseable> CompletableFuture<T> opening(Callable<T> opener) {
    CompletableFuture<T> part = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                part.complete(keep(opener.call()));
              } catch (Throwable failed) {
                part.completeExceptionally(failed);
              }
            },
            "local-cloud-start");
    thread.setDaemon(true);
    thread.start();
    return part;
  }

  /** The part, once it is open, or the failure that kept it from opening. */
  static <T> T opened(CompletableFuture<T> part) throws Exception {
    try {
      return part.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof Exception cause ? cause : failed;
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    while (!open.isEmpty()) {
      close(open.pop());
    }
  }

  /** A part that opens after all was closed is closed, too. */
  private synchronized <T extends AutoCloseable> T keep(T part) {
    if (closed) {
      close(part);
    } else {
      open.push(part);
    }
    return part;
  }

  private static void close(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception failed) {
      LOG.log(Level.WARNING, "A part of the local cloud did not close", failed);
    }
  }
}
