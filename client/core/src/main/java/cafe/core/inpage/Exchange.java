package cafe.core.inpage;

import cafe.core.call.Calls;
import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.outcome.Failure;
import cafe.core.outcome.Outcome;
import java.util.function.Consumer;
import java.util.function.Function;

/** One question at a time: whoever asks another, or leaves, hears no answer to the one before. */
final class Exchange {
  private final Calls calls;
  private final Consumer<Failure> fail;
  private int turn;

  Exchange(Calls calls, Consumer<Failure> fail) {
    this.calls = calls;
    this.fail = fail;
  }

  /** No answer to what is under way is heard any more. */
  void drop() {
    turn++;
  }

  /** Asks once: what is sent here uses up a code, a session or an e-mail. */
  <T> void ask(HttpRequest request, Function<HttpResponse, Outcome<T>> process, Consumer<T> next) {
    Consumer<Outcome<T>> hear = hear(next);
    calls.sendOnce(request, response -> hear.accept(process.apply(response)));
  }

  /** Hears of it only if nothing else was begun meanwhile. */
  <T> Consumer<Outcome<T>> hear(Consumer<T> next) {
    int mine = turn;
    return outcome -> {
      if (mine == turn) {
        outcome.to(next, fail);
      }
    };
  }
}
