package cafe.local.http;

import java.io.IOException;

/** A port on which another process listens already. */
public final class PortTakenException extends IOException {
  private static final long serialVersionUID = 1;

  /**
   * That port is taken.
   *
   * @param name what wanted to listen, as in the property {@code cafe.port.NAME}
   */
  public PortTakenException(String name, int port) {
    super(
        "The "
            + name
            + " cannot listen on 127.0.0.1:"
            + port
            + ": another process has that port. End it, or give another port with -Dcafe.port."
            + name
            + "=PORT (0 takes any free one).");
  }

  PortTakenException(String name, int port, Throwable cause) {
    this(name, port);
    initCause(cause);
  }
}
