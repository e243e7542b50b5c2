package cafe.core.port;

import cafe.core.outcome.Failure;

/** Shows the account of whoever is signed in, one step at a time, each a form. */
public interface AccountView {
  /** Shows a step, ready to be filled in; what it says has no gap. */
  void show(String step);

  /** Offers to turn an authenticator app's codes on, or off. */
  void offerCodes(boolean on);

  /**
   * Shows a secret for an authenticator app.
   *
   * @param size of the picture, without its border
   * @param path its dark parts, as the path of an SVG
   */
  void secret(String secret, String uri, int size, String path);

  /** Something is under way. */
  void busy();

  /** It went wrong, and may be tried again. */
  void failed(Failure failure);

  /** There is nothing more to do. */
  void close();
}
