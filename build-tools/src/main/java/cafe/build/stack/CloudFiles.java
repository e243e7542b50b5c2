package cafe.build.stack;

import cafe.build.stack.template.Template;
import cafe.build.stack.template.TemplateCompletion;
import cafe.build.stack.template.TemplateFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files of the repository that a stack is made of.
 *
 * @param root the repository's root
 */
record CloudFiles(Path root) {
  /** The template as CloudFormation gets it. */
  Template template() {
    return TemplateCompletion.complete(
        Template.read(cloud("cafe.yaml")), TemplateFile.read(cloud("api.yaml")));
  }

  /** The state machine, as it is. */
  Artifact definition() {
    String next = "Check it out again.";
    return Artifact.of(
        "definitions", ".asl.json", "application/json", bytes(cloud("report.asl.json"), next));
  }

  /** The handlers with all that they need. */
  Artifact code() {
    Path jar = root.resolve("backend/target/backend-lambda.jar");
    String next = "Build it: mvn package -pl backend.";
    return Artifact.of("code", ".jar", "application/java-archive", bytes(jar, next));
  }

  /** The folder of the tables' first content. */
  Path seeds() {
    return cloud("seed");
  }

  static Artifact artifact(Template template) {
    byte[] json = template.tree().toString().getBytes(StandardCharsets.UTF_8);
    return Artifact.of("templates", ".json", "application/json", json);
  }

  private Path cloud(String name) {
    return root.resolve("backend/cloud").resolve(name);
  }

  private static byte[] bytes(Path file, String next) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failed) {
      throw new StackException(
          "%s: found no file that can be read (%s), expected one. %s"
              .formatted(file, failed.getClass().getSimpleName(), next),
          failed);
    }
  }
}
