package cafe.core.signin;

import cafe.core.outcome.Failure;
import cafe.core.session.Session;
import java.util.function.Consumer;

/** Checks what a sign-in by redirect came back with: here, or in a part that is loaded for it. */
public interface ReturnCheck {
  /** Takes the answer up, once. */
  void check(Consumer<Session> next, Consumer<Failure> refuse);
}
