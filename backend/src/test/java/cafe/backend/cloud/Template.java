package cafe.backend.cloud;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** A CloudFormation template as a tree. It does not change: each change is a copy. */
record Template(ObjectNode tree) {
  private static final ObjectMapper YAML = new YAMLMapper();
  private static final ObjectMapper JSON = new ObjectMapper();

  /** cafe.yaml as it is in the repository. */
  static Template inRepository() {
    return new Template((ObjectNode) read("cafe.yaml"));
  }

  /** cafe.yaml as CloudFormation gets it. */
  static Template completed() {
    return TemplateCompletion.complete(inRepository(), read("api.yaml"));
  }

  /** A file of backend/cloud: YAML or, as a subset of it, JSON. */
  static JsonNode read(String name) {
    try {
      return YAML.readTree(Path.of("cloud", name).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The resources of one type by logical id. */
  SortedMap<String, JsonNode> resources(String type) {
    SortedMap<String, JsonNode> found = new TreeMap<>();
    tree.path("Resources")
        .properties()
        .forEach(
            resource -> {
              if (resource.getValue().path("Type").asText().equals(type)) {
                found.put(resource.getKey(), resource.getValue());
              }
            });
    return found;
  }

  /** The properties of one resource; missing where there is no such resource. */
  JsonNode properties(String logicalId) {
    return tree.path("Resources").path(logicalId).path("Properties");
  }

  /** A copy in which the value at a JSON pointer (RFC 6901) is another. */
  Template with(String pointer, Object value) {
    Template copy = new Template(tree.deepCopy());
    copy.parentOf(pointer).set(nameAt(pointer), JSON.valueToTree(value));
    return copy;
  }

  /** A copy without what stands at a JSON pointer (RFC 6901). */
  Template without(String pointer) {
    Template copy = new Template(tree.deepCopy());
    if (copy.parentOf(pointer).remove(nameAt(pointer)) == null) {
      throw new IllegalArgumentException("Nothing to remove at " + pointer);
    }
    return copy;
  }

  private ObjectNode parentOf(String pointer) {
    JsonNode parent = tree.at(JsonPointer.compile(pointer).head());
    if (parent instanceof ObjectNode object) {
      return object;
    }
    throw new IllegalArgumentException("No object holds " + pointer);
  }

  private static String nameAt(String pointer) {
    return JsonPointer.compile(pointer).last().getMatchingProperty();
  }
}
