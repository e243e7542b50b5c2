package cafe.core.port;

import cafe.core.outcome.Failure;

/**
 * Shows how the report comes along. Steps are counted from 0, in the order they are on the page.
 */
public interface ReportView {
  /** Nothing is under way. */
  void idle();

  /** An order is under way: this is the step being done, and the ones before it are done. */
  void doing(int step);

  /** There is something more to say. */
  void status(String sentence);

  /** The report can be opened. */
  void link(String url);

  /** All steps up to this one are done, and nothing more will come. */
  void finished(int step);

  /** It went wrong, and may be tried again or not. */
  void failed(Failure failure, boolean offersRetry);
}
