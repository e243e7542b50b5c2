package cafe.build.stack.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;

/** A file of {@code backend/cloud}: YAML or, as a subset of it, JSON. */
public final class TemplateFile {
  private static final ObjectMapper YAML = new YAMLMapper();

  private TemplateFile() {}

  /**
   * Reads it whole.
   *
   * @throws TemplateException if it is not there, or neither YAML nor JSON
   */
  public static JsonNode read(Path file) {
    try {
      return YAML.readTree(file.toFile());
    } catch (JsonProcessingException notYaml) {
      int line = notYaml.getLocation() == null ? 0 : notYaml.getLocation().getLineNr();
      throw new TemplateException(
          "%s, line %d: found no YAML, expected long-form YAML or JSON. Look at that"
                  .formatted(file, line)
              + " line and the one above.",
          notYaml);
    } catch (IOException unreadable) {
      throw new TemplateException(
          "%s: found no file that can be read (%s), expected a part of the template."
                  .formatted(file, unreadable.getClass().getSimpleName())
              + " Check it out again.",
          unreadable);
    }
  }
}
