package cafe.build.aws.stage;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A request in AWS's query protocol. */
record Form(Map<String, String> fields) {
  static Form read(String body) {
    Map<String, String> fields = new TreeMap<>();
    for (String pair : body.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      fields.put(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
    }
    return new Form(fields);
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** {@code Parameters.member.N.ParameterKey} with its value. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new TreeMap<>();
    for (int n = 1; fields.containsKey("Parameters.member." + n + ".ParameterKey"); n++) {
      String prefix = "Parameters.member." + n + ".Parameter";
      parameters.put(field(prefix + "Key"), field(prefix + "Value"));
    }
    return parameters;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
