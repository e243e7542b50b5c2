package cafe.local.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Form parameters in the order they were sent, names possibly more than once (WHATWG URL, {@code
 * application/x-www-form-urlencoded}).
 */
public final class Parameters {
  private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private final Map<String, List<String>> values;

  private Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /** Decodes {@code a=1&b=2}; a pair without {@code =} has an empty value. */
  public static Parameters parse(String encoded) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : encoded.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        values.computeIfAbsent(decode(name), key -> new ArrayList<>()).add(decode(value));
      }
    }
    return new Parameters(values);
  }

  /** One value for each name. */
  public static Parameters of(Map<String, String> single) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    single.forEach((name, value) -> values.put(name, List.of(value)));
    return new Parameters(values);
  }

  /** The first value of that name. */
  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /** Every value of that name, none if it is absent. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The names, in the order of their first appearance. */
  public List<String> names() {
    return List.copyOf(values.keySet());
  }

  /** The parameters as {@code a=1&b=2}, space as {@code +}. */
  public String encoded() {
    return values.entrySet().stream()
        .flatMap(
            entry -> entry.getValue().stream().map(v -> encode(entry.getKey()) + "=" + encode(v)))
        .collect(Collectors.joining("&"));
  }

  /** A percent sign that encodes nothing stays as it is (WHATWG URL, "percent-decode"). */
  private static String decode(String text) {
    String safe = STRAY_PERCENT.matcher(text).replaceAll("%25");
    return URLDecoder.decode(safe, StandardCharsets.UTF_8);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
