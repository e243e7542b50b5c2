package cafe.core.call;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.outcome.Sentences;
import cafe.core.port.Platform;
import java.util.function.Consumer;

/**
 * Sends requests: 429 and 5xx are tried four times in all, with growing, jittered waits that are
 * never shorter than Retry-After; a dead token is never sent.
 */
public final class Calls {
  static final int TRIES = 4;
  static final double FIRST_WAIT_MILLIS = 1000;

  /** Whoever is to wait longer than this is told so instead. */
  static final double LONGEST_WAIT_MILLIS = 30000;

  private final Platform platform;
  private final ServerClock clock;

  /** Sends through this platform, and teaches this clock. */
  public Calls(Platform platform, ServerClock clock) {
    this.platform = platform;
    this.clock = clock;
  }

  /** What it sends through. */
  public Platform platform() {
    return platform;
  }

  /** The server's time, as far as answers told it. */
  public ServerClock clock() {
    return clock;
  }

  /**
   * Sends the request until it is answered for good. Nothing is sent or answered any more from the
   * moment on that its session was ended.
   *
   * @param waiting hears a sentence before each wait
   */
  public void send(HttpRequest request, Consumer<String> waiting, Consumer<HttpResponse> answer) {
    attempt(request, 1, waiting, answer);
  }

  /** Sends the request once: what it asks for can be had once only. */
  public void sendOnce(HttpRequest request, Consumer<HttpResponse> answer) {
    double sentAtMillis = platform.nowMillis();
    platform.send(
        request,
        response -> {
          clock.learn(response, sentAtMillis);
          answer.accept(response);
        });
  }

  private void attempt(
      HttpRequest request, int tries, Consumer<String> waiting, Consumer<HttpResponse> answer) {
    if (request.isDropped()) {
      return;
    }
    if (request.isDeadAt(clock.nowMillis())) {
      answer.accept(HttpResponse.deadToken());
      return;
    }
    double sentAtMillis = platform.nowMillis();
    platform.send(
        request,
        response -> {
          clock.learn(response, sentAtMillis);
          if (request.isDropped()) {
            return;
          }
          double delayMillis = delayMillis(response, tries);
          if (!response.isPassing() || tries == TRIES || delayMillis > LONGEST_WAIT_MILLIS) {
            answer.accept(response);
            return;
          }
          waiting.accept(Sentences.waiting(delayMillis, tries + 1));
          platform.after(delayMillis, () -> attempt(request, tries + 1, waiting, answer));
        });
  }

  /** 1, 2, 4 seconds and up to half as much again, or what Retry-After says if that is longer. */
  private double delayMillis(HttpResponse response, int tries) {
    double jitter = (platform.randomBytes(1)[0] & 255) / 512.0;
    double backoffMillis = FIRST_WAIT_MILLIS * (1 << (tries - 1)) * (1 + jitter);
    double askedMillis = response.retryAfterSeconds() * 1000;
    return askedMillis > backoffMillis ? askedMillis : backoffMillis;
  }
}
