package cafe.local.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** One template with the values that its names have on this machine. */
final class Evaluation {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode template;
  private final StackSettings settings;
  private final Intrinsics intrinsics;
  private final References references;

  Evaluation(JsonNode template, StackSettings settings) {
    this.template = template;
    this.settings = settings;
    this.intrinsics = new Intrinsics(this::reference, this::condition);
    this.references = new References(template, settings, intrinsics::evaluate);
  }

  /** The resources of a type, by logical id. */
  Stream<Map.Entry<String, JsonNode>> resources(String type) {
    return template.path("Resources").properties().stream()
        .filter(resource -> resource.getValue().path("Type").asText().equals(type));
  }

  /** The properties of the only resource of a type, their functions not evaluated. */
  JsonNode only(String type) {
    return resources(type)
        .map(resource -> resource.getValue().path("Properties"))
        .findFirst()
        .orElseThrow(() -> new TemplateException(type, "there is no resource of this type."));
  }

  /** What {@code Ref: name}, or {@code Fn::GetAtt} with a dot, stands for. */
  String reference(String name) {
    return references.value(name);
  }

  JsonNode value(JsonNode node) {
    return localized(intrinsics.evaluate(node));
  }

  String text(JsonNode node) {
    return value(node).asText();
  }

  /** An object whose values are texts. */
  Map<String, String> texts(JsonNode object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object.properties().forEach(field -> texts.put(field.getKey(), text(field.getValue())));
    return Map.copyOf(texts);
  }

  /** The value of a node in a file beside the template, where more names are known. */
  JsonNode value(JsonNode node, Map<String, String> more) {
    Intrinsics wider =
        new Intrinsics(
            name -> more.containsKey(name) ? more.getOrDefault(name, "") : reference(name),
            this::condition);
    return localized(wider.evaluate(node));
  }

  private boolean condition(String name) {
    JsonNode condition = template.path("Conditions").path(name);
    if (condition.isMissingNode()) {
      throw new TemplateException(name, "there is no such condition.");
    }
    return intrinsics.holds(condition);
  }

  /** By way of text, which reaches every string; no origin has a character that JSON escapes. */
  private JsonNode localized(JsonNode node) {
    if (node.isMissingNode()) {
      return node;
    }
    try {
      return JSON.readTree(settings.localize(node.toString()));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("An origin broke the JSON it stands in", impossible);
    }
  }
}
