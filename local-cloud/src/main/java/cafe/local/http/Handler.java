package cafe.local.http;

/** Answers one request. */
@FunctionalInterface
public interface Handler {
  /**
   * The answer.
   *
   * @throws Exception what went wrong: logged, and answered with 500
   */
  Response handle(Request request) throws Exception;
}
