package cafe.e2e.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.Logs;

/**
 * The requests of one visit, in order, from the driver's performance log (DevTools' Network
 * domain).
 */
public final class Traffic {
  private final Logs logs;
  private final List<Exchange> exchanges = new ArrayList<>();
  private final Map<String, Integer> lastOfRequest = new HashMap<>();

  Traffic(Logs logs) {
    this.logs = logs;
    // What the log still holds is of the visit before.
    logs.get(LogType.PERFORMANCE);
  }

  /** Every request up to now. */
  public List<Exchange> exchanges() {
    for (LogEntry entry : logs.get(LogType.PERFORMANCE)) {
      read(entry.getMessage());
    }
    return List.copyOf(exchanges);
  }

  /** The requests to one origin. */
  public List<Exchange> to(URI origin) {
    return exchanges().stream().filter(sent -> sent.url().startsWith(origin.toString())).toList();
  }

  /** Forgets the requests up to now. */
  public void forget() {
    exchanges();
    exchanges.clear();
    lastOfRequest.clear();
  }

  void read(String message) {
    Map<?, ?> event = map(map(new Json().toType(message, Json.MAP_TYPE)).get("message"));
    Map<?, ?> parameters = map(event.get("params"));
    String id = Objects.toString(parameters.get("requestId"), "");
    String method = Objects.toString(event.get("method"), "");
    if (method.equals("Network.requestWillBeSent")) {
      answered(id, parameters.get("redirectResponse"));
      lastOfRequest.put(id, exchanges.size());
      exchanges.add(exchange(map(parameters.get("request"))));
    } else if (method.equals("Network.responseReceived")) {
      answered(id, parameters.get("response"));
    }
  }

  private void answered(String id, @Nullable Object response) {
    Integer index = lastOfRequest.get(id);
    if (index != null && map(response).get("status") instanceof Number status) {
      exchanges.set(index, exchanges.get(index).answered(status.intValue()));
    }
  }

  private static Exchange exchange(Map<?, ?> request) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    map(request.get("headers"))
        .forEach((name, value) -> headers.put(name.toString(), value.toString()));
    return new Exchange(
        Objects.toString(request.get("method")),
        Objects.toString(request.get("url")),
        headers,
        Objects.toString(request.get("postData"), ""),
        OptionalInt.empty());
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }
}
