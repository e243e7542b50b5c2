package cafe.core.port;

import cafe.core.outcome.Failure;

/**
 * Shows signing in inside the page: one step at a time, each a form. What it says stands in the
 * markup, under the name of a step or the code of a failure, and may have a gap to be filled.
 */
public interface SignInView {
  /**
   * Shows a step, ready to be filled in; what was entered before is gone, but for the user's name.
   * False if the markup has no form for it: nothing is shown then.
   *
   * @param gap what fills the gap in what the step says
   */
  boolean show(String step, String gap);

  /**
   * Leaves out of the step what is not asked for.
   *
   * @param name whether a name is
   * @param choices what may be chosen, as JSON
   */
  void limit(boolean name, String choices);

  /** Something is under way. */
  void busy();

  /** It went wrong; the step stays as it is, ready to be sent again. */
  void failed(Failure failure);

  /** Another code may be sent for in this many seconds; now, if it is 0. */
  void resendIn(int seconds);

  /** There is nothing more to do. */
  void close();
}
