package cafe.core.signin;

import cafe.core.outcome.Failure;
import cafe.core.session.Session;
import java.util.function.Consumer;

/** Checks what a sign-in by redirect came back with: here, or in a part that is loaded for it. */
public interface ReturnCheck {
  /**
   * Takes the answer up, once.
   *
   * @param place told where on the page the sign-in began, if the answer is that sign-in's
   */
  void check(Consumer<String> place, Consumer<Session> next, Consumer<Failure> refuse);
}
