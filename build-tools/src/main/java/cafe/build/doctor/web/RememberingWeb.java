package cafe.build.doctor.web;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/** Sends each request once, however many checks ask; also what failed once is not tried again. */
public final class RememberingWeb implements Web {
  private final Web web;
  private final Map<Request, CompletableFuture<Answer>> answers = new ConcurrentHashMap<>();

  /** Remembers for that one. */
  public RememberingWeb(Web web) {
    this.web = web;
  }

  @Override
  public Answer send(Request request) {
    CompletableFuture<Answer> mine = new CompletableFuture<>();
    CompletableFuture<Answer> earlier = answers.putIfAbsent(request, mine);
    if (earlier == null) {
      ask(request, mine);
    }
    try {
      return (earlier == null ? mine : earlier).join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof NoAnswerException none) {
        throw none;
      }
      throw failed;
    }
  }

  private void ask(Request request, CompletableFuture<Answer> answer) {
    try {
      answer.complete(web.send(request));
    } catch (RuntimeException failed) {
      answer.completeExceptionally(failed);
    }
  }
}
