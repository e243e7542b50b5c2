package cafe.core.testing;

import cafe.core.port.Parameters;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Parameters, by the JDK's own encoder and decoder. */
final class FormParameters implements Parameters {
  private final List<String> names = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  FormParameters(String encoded) {
    for (String pair : encoded.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        with(
            URLDecoder.decode(
                equals < 0 ? pair : pair.substring(0, equals), StandardCharsets.UTF_8),
            equals < 0
                ? ""
                : URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
  }

  @Override
  public String get(String name) {
    int index = names.indexOf(name);
    return index < 0 ? "" : values.get(index);
  }

  @Override
  public double number(String name) {
    int index = names.indexOf(name);
    return index < 0 ? 0 : Double.parseDouble(values.get(index));
  }

  @Override
  public boolean hasRepeated() {
    return new HashSet<>(names).size() < names.size();
  }

  @Override
  public Parameters with(String name, String value) {
    names.add(name);
    values.add(value);
    return this;
  }

  @Override
  public String encoded() {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      pairs.add(
          URLEncoder.encode(names.get(i), StandardCharsets.UTF_8)
              + "="
              + URLEncoder.encode(values.get(i), StandardCharsets.UTF_8));
    }
    return String.join("&", pairs);
  }
}
