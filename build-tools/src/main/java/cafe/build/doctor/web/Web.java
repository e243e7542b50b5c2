package cafe.build.doctor.web;

/** Sends requests to servers. Redirects are answers; nobody follows them. */
public interface Web {
  /**
   * Sends one, and waits for the whole answer.
   *
   * @throws NoAnswerException if none comes in time, or not whole
   */
  Answer send(Request request);
}
