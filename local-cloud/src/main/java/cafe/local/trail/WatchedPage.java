package cafe.local.trail;

import cafe.local.http.Request;
import cafe.local.http.Response;

/** A page that learns who asks for it. */
@FunctionalInterface
public interface WatchedPage {
  /**
   * The answer.
   *
   * @param sighting to be told what is learned
   */
  Response handle(Request request, Sighting sighting);
}
