package cafe.e2e.contract;

import cafe.core.port.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** JSON for the client's core, as a browser's {@code JSON.parse} would give it. */
record JacksonJson(JsonNode node) implements Json {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Json read(String text) {
    try {
      return new JacksonJson(JSON.readTree(text));
    } catch (JsonProcessingException notJson) {
      return new JacksonJson(MissingNode.getInstance());
    }
  }

  static Json readBase64Url(String encoded) {
    return read(new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8));
  }

  @Override
  public boolean isList() {
    return node.isArray();
  }

  @Override
  public int size() {
    return node.isArray() ? node.size() : 0;
  }

  @Override
  public Json at(int index) {
    return new JacksonJson(node.path(index));
  }

  @Override
  public boolean contains(String text) {
    return texts().contains(text);
  }

  @Override
  public String joined(String separator) {
    return String.join(separator, texts());
  }

  @Override
  public Json get(String name) {
    return new JacksonJson(node.path(name));
  }

  @Override
  public String text(String name) {
    return node.path(name).isTextual() ? node.path(name).textValue() : "";
  }

  @Override
  public double number(String name) {
    return node.path(name).isNumber() ? node.path(name).doubleValue() : Double.NaN;
  }

  @Override
  public double amount(String name) {
    return node.path(name).asDouble(Double.NaN);
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(element -> texts.add(element.asText()));
    }
    return texts;
  }
}
