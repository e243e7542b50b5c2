package cafe.core.testing;

import cafe.core.port.Parameters;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Parameters as browsers read them: a percent sign that encodes nothing stays as it is. */
final class FormParameters implements Parameters {
  private final List<String> names = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  FormParameters(String encoded) {
    for (String pair : encoded.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        with(
            decode(equals < 0 ? pair : pair.substring(0, equals)),
            equals < 0 ? "" : decode(pair.substring(equals + 1)));
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
    try {
      return index < 0 ? 0 : Double.parseDouble(values.get(index));
    } catch (NumberFormatException notANumber) {
      return Double.NaN;
    }
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

  /** WHATWG URL, "percent-decode" and "application/x-www-form-urlencoded parsing". */
  private static String decode(String encoded) {
    byte[] bytes = encoded.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream();
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
      if (bytes[i] == '%' && high >= 0 && low >= 0) {
        decoded.write(high * 16 + low);
        i += 2;
      } else {
        decoded.write(bytes[i] == '+' ? ' ' : bytes[i]);
      }
    }
    return decoded.toString(StandardCharsets.UTF_8);
  }
}
