package cafe.local;

import cafe.local.http.PortTakenException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Opens servers on their ports. A default port that is taken gives way, a given one does not. */
final class Ports {
  /** As many as there are default ports, so that no service moves to another's port. */
  private static final int STEP = 10;

  private static final int TRIES = 50;

  /** Opens a server. */
  @FunctionalInterface
  interface Opener<T> {
    T open(int port) throws IOException;
  }

  private final Map<Service, Integer> given;
  private final Map<Service, String> notes = new ConcurrentSkipListMap<>();

  Ports(Map<Service, Integer> given) {
    this.given = Map.copyOf(given);
  }

  <T> T open(Service service, Opener<T> opener) throws IOException {
    Integer port = given.get(service);
    if (port != null) {
      return opener.open(port);
    }
    int wanted = service.defaultPort();
    PortTakenException last = null;
    for (int i = 0; i < TRIES; i++) {
      int candidate = wanted + i * STEP;
      try {
        T server = opener.open(candidate);
        if (i > 0) {
          notes.put(
              service,
              "Port %d is taken by another process, so %s is on %d."
                  .formatted(wanted, service.title(), candidate));
        }
        return server;
      } catch (PortTakenException taken) {
        last = taken;
      }
    }
    throw new IOException("No port was free for " + service.title(), last);
  }

  /** One sentence for each service that is not on its default port because that was taken. */
  List<String> notes() {
    return List.copyOf(notes.values());
  }
}
