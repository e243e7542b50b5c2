package cafe.build.stack.template;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A CloudFormation template as a tree. It does not change: each change is a copy. */
public record Template(ObjectNode tree) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads one, in long form: short intrinsics such as {@code !Ref} are lost to a plain YAML reader.
   *
   * @throws TemplateException if there is none
   */
  public static Template read(Path file) {
    if (TemplateFile.read(file) instanceof ObjectNode tree) {
      return new Template(tree);
    }
    throw new TemplateException(
        file + ": found no object, expected a CloudFormation template. Check the file out again.");
  }

  /** The parameters that it declares, in its order. */
  public List<ParameterDeclaration> parameters() {
    List<ParameterDeclaration> parameters = new ArrayList<>();
    tree.path("Parameters")
        .properties()
        .forEach(
            parameter -> {
              JsonNode declared = parameter.getValue();
              Optional<String> fallback =
                  Optional.of(declared.path("Default"))
                      .filter(JsonNode::isValueNode)
                      .map(JsonNode::asText);
              String description = declared.path("Description").asText();
              parameters.add(new ParameterDeclaration(parameter.getKey(), description, fallback));
            });
    return parameters;
  }

  /** The resources of one type by logical id. */
  public SortedMap<String, JsonNode> resources(String type) {
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
  public JsonNode properties(String logicalId) {
    return tree.path("Resources").path(logicalId).path("Properties");
  }

  /**
   * A copy in which the value at a JSON pointer (RFC 6901) is another.
   *
   * @throws TemplateException if there is no object to hold it
   */
  public Template with(String pointer, Object value) {
    Template copy = new Template(tree.deepCopy());
    copy.parentOf(pointer).set(nameAt(pointer), JSON.valueToTree(value));
    return copy;
  }

  /**
   * A copy without what stands at a JSON pointer (RFC 6901).
   *
   * @throws TemplateException if nothing stands there
   */
  public Template without(String pointer) {
    Template copy = new Template(tree.deepCopy());
    if (copy.parentOf(pointer).remove(nameAt(pointer)) == null) {
      throw new TemplateException(
          "The template: found nothing at " + pointer + ", expected a value to take out.");
    }
    return copy;
  }

  private ObjectNode parentOf(String pointer) {
    JsonNode parent = tree.at(JsonPointer.compile(pointer).head());
    if (parent instanceof ObjectNode object) {
      return object;
    }
    throw new TemplateException(
        "The template: found no object that could hold "
            + pointer
            + ", expected one. cafe.yaml and its completion must name the same resources.");
  }

  private static String nameAt(String pointer) {
    return JsonPointer.compile(pointer).last().getMatchingProperty();
  }
}
