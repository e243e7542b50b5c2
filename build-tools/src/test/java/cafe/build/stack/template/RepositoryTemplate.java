package cafe.build.stack.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;

/** The files of {@code backend/cloud}, as they are in the repository, and completed. */
final class RepositoryTemplate {
  private static final Path CLOUD = Path.of("../backend/cloud");

  private RepositoryTemplate() {}

  /** cafe.yaml as it is in the repository. */
  static Template asItIs() {
    return Template.read(CLOUD.resolve("cafe.yaml"));
  }

  /** cafe.yaml as CloudFormation gets it. */
  static Template completed() {
    return TemplateCompletion.complete(asItIs(), read("api.yaml"));
  }

  /** A file of backend/cloud: YAML or, as a subset of it, JSON. */
  static JsonNode read(String name) {
    return TemplateFile.read(CLOUD.resolve(name));
  }
}
