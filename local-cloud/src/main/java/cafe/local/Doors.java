package cafe.local;

import cafe.local.http.Handler;
import cafe.local.http.LateHandler;
import cafe.local.http.LocalServer;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The HTTP servers that must know each other's origins: all listen first, and are told what to
 * answer when the origins are known.
 */
final class Doors {
  private final Map<Service, URI> origins = new EnumMap<>(Service.class);
  private final Map<Service, LateHandler> handlers = new EnumMap<>(Service.class);

  private Doors() {}

  static Doors open(Parts parts, Ports ports, Service... services) throws Exception {
    Doors doors = new Doors();
    for (Service service : services) {
      LateHandler handler = new LateHandler();
      LocalServer server =
          parts.open(
              () -> ports.open(service, port -> LocalServer.start(service.title(), port, handler)));
      doors.handlers.put(service, handler);
      doors.origins.put(service, server.origin());
    }
    return doors;
  }

  URI origin(Service service) {
    return Objects.requireNonNull(origins.get(service), service::title);
  }

  void give(Service service, Handler handler) {
    Objects.requireNonNull(handlers.get(service), service::title).give(handler);
  }
}
