package cafe.core.visit;

import cafe.core.call.Calls;
import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.port.ApiAccess;
import cafe.core.session.Session;
import cafe.core.signin.SignIn;
import cafe.core.token.TokenSet;
import java.util.function.Consumer;

/**
 * The time that somebody stays signed in: their requests, and new tokens before the old ones die.
 */
final class Stay implements ApiAccess {
  /** How long after a renewal that did not get through the next one is tried. */
  static final double RENEW_AGAIN_MILLIS = 15000;

  private final Session session;
  private final Calls calls;
  private final SignIn way;
  private final Consumer<String> over;

  /** That of this session; {@code over} is told, with a sentence, when it has ended by itself. */
  Stay(Session session, Calls calls, SignIn way, Consumer<String> over) {
    this.session = session;
    this.calls = calls;
    this.way = way;
    this.over = over;
  }

  @Override
  public void send(HttpRequest request, Consumer<String> waiting, Consumer<HttpResponse> answer) {
    fresh(
        () -> {
          if (session.isDeadAt(calls.clock().nowMillis())) {
            // its renewal did not get through, so this would not either
            answer.accept(HttpResponse.unreachable());
          } else {
            calls.send(session.sign(request), waiting, answer);
          }
        });
  }

  /** Hands out the tokens that came with the id token. */
  void withTokens(Consumer<TokenSet> next) {
    fresh(() -> next.accept(session.tokens()));
  }

  /** Renews in time, again and again. */
  void watch() {
    if (!session.isEnded()) {
      // One look at the clock: between two it may tick past the end, and the end would be missed.
      double nowMillis = calls.clock().nowMillis();
      fresh(
          () -> {
            double leftMillis = Math.ceil(session.dueAtMillis() - nowMillis);
            calls.platform().after(leftMillis > 0 ? leftMillis : RENEW_AGAIN_MILLIS, this::watch);
          });
    }
  }

  private void fresh(Runnable next) {
    way.refresh(session, next, over);
  }
}
