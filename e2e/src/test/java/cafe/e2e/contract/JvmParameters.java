package cafe.e2e.contract;

import cafe.core.port.Parameters;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Parameters by the JDK's own form encoding. */
final class JvmParameters implements Parameters {
  private record Pair(String name, String value) {}

  private final List<Pair> pairs = new ArrayList<>();

  JvmParameters(String encoded) {
    for (String pair : encoded.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals >= 0) {
        with(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
  }

  @Override
  public String get(String name) {
    return pairs.stream()
        .filter(pair -> pair.name().equals(name))
        .map(Pair::value)
        .findFirst()
        .orElse("");
  }

  @Override
  public double number(String name) {
    return get(name).isEmpty() ? 0 : Double.parseDouble(get(name));
  }

  @Override
  public boolean hasRepeated() {
    return pairs.stream().map(Pair::name).distinct().count() < pairs.size();
  }

  @Override
  public Parameters with(String name, String value) {
    pairs.add(new Pair(name, value));
    return this;
  }

  @Override
  public String encoded() {
    return pairs.stream()
        .map(pair -> encode(pair.name()) + "=" + encode(pair.value()))
        .collect(Collectors.joining("&"));
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
