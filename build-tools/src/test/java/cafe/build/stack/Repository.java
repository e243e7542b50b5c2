package cafe.build.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The repository's own template with a jar of a test's making. */
final class Repository {
  private static final Path CLOUD = Path.of("../backend/cloud");

  private final Path root;

  private Repository(Path root) {
    this.root = root;
  }

  static Repository in(Path root) throws IOException {
    Path cloud = Files.createDirectories(root.resolve("backend/cloud"));
    for (String name : List.of("cafe.yaml", "api.yaml", "report.asl.json")) {
      Files.copy(CLOUD.resolve(name), cloud.resolve(name));
    }
    Files.createDirectories(root.resolve("backend/target"));
    return new Repository(root).withCode("the handlers");
  }

  Repository withCode(String code) throws IOException {
    Files.writeString(root.resolve("backend/target/backend-lambda.jar"), code);
    return this;
  }

  /**
   * What {@code mvn deploy -Dcafe.stage=test -Dcafe.ownerEmail=..} asks for.
   *
   * @param more properties and values, in turn
   */
  ProvisioningRequest request(String... more) {
    Map<String, String> properties = new HashMap<>();
    properties.put("cafe.stage", "test");
    properties.put("cafe.ownerEmail", "frank@cafe.example");
    for (int i = 0; i < more.length; i += 2) {
      properties.put(more[i], more[i + 1]);
    }
    return new ProvisioningRequest(root, new StackName("test"), properties, Map.of());
  }
}
