package cafe.core.testing;

import cafe.core.port.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/** JSON, read by Jackson. */
public final class JacksonJson implements Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode node;

  private JacksonJson(JsonNode node) {
    this.node = node;
  }

  public static Json read(String text) {
    try {
      return new JacksonJson(MAPPER.readTree(text));
    } catch (JsonProcessingException notJson) {
      return new JacksonJson(MissingNode.getInstance());
    }
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
    return elements().contains(text);
  }

  @Override
  public String joined(String separator) {
    return String.join(separator, elements());
  }

  @Override
  public Json get(String name) {
    return new JacksonJson(node.path(name));
  }

  @Override
  public String text(String name) {
    return node.path(name).isTextual() ? node.path(name).asText() : "";
  }

  @Override
  public double number(String name) {
    return node.path(name).isNumber() ? node.path(name).asDouble() : Double.NaN;
  }

  @Override
  public double amount(String name) {
    return node.path(name).asDouble(Double.NaN);
  }

  private List<String> elements() {
    List<String> texts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(element -> texts.add(element.asText()));
    }
    return texts;
  }
}
