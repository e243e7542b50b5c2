package cafe.local.http;

import java.io.IOException;

/**
 * Thrown by a {@link Handler} to send only half of a response and then close the connection, as a
 * server that dies in the middle does.
 */
public final class CutOffException extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Response whole;

  /** Cuts that response off midway. */
  public CutOffException(Response whole) {
    super("The response is cut off midway");
    this.whole = whole;
  }

  Response whole() {
    return whole;
  }
}
