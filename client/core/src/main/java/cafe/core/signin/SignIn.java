package cafe.core.signin;

import cafe.core.outcome.Failure;
import cafe.core.session.Session;
import java.util.function.Consumer;

/** One of the ways to sign in. A bundle has one of them, and carries nothing of the others. */
public interface SignIn {
  /** Leaves for it, or opens it on the page. */
  void begin(Consumer<Failure> refuse);

  /** Whether the address bar held an answer of it, good or not. */
  boolean isAnswered();

  /** Takes up that answer, once. */
  void finish(Consumer<Session> next, Consumer<Failure> refuse);

  /**
   * Goes on with the session, with new tokens if it was time for them and they could be had.
   *
   * @param over told in place of that, with a sentence, if the session is over
   */
  void refresh(Session session, Runnable next, Consumer<String> over);

  /** Ends the session at Cognito, as far as Cognito knows of it; leaves the page if it has to. */
  void end(Session session, Runnable stayed);
}
