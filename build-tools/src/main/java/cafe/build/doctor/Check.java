package cafe.build.doctor;

import cafe.build.doctor.web.NoAnswerException;

/** One question about a site. */
public interface Check {
  /** What is asked about, in a few words that fit the list's first column. */
  String name();

  /**
   * Asks.
   *
   * @throws NoAnswerException if a server that is needed to tell does not answer
   * @throws CannotTellException if something else that is needed to tell is missing
   */
  Finding examine(Visit visit);
}
