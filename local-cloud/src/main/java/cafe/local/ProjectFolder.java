package cafe.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The project's folder, from which template, seed data and site are read. */
record ProjectFolder(Path root) {
  private static final String MARK = "backend/cloud/cafe.yaml";

  /** The nearest folder, from that one upwards, that holds the template. */
  static ProjectFolder above(Path start) throws IOException {
    for (Path at = start.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(MARK))) {
        return new ProjectFolder(at);
      }
    }
    throw new IOException(
        "The local cloud cannot start: there is no "
            + MARK
            + " in "
            + start.toAbsolutePath()
            + " or above it. Start it inside the project, or say where that is with"
            + " -Dcafe.root=FOLDER.");
  }

  Path template() {
    return root.resolve(MARK);
  }

  Path api() {
    return root.resolve("backend/cloud/api.yaml");
  }

  Path stateMachine() {
    return root.resolve("backend/cloud/report.asl.json");
  }

  Path seed(String name) {
    return root.resolve("backend/cloud/seed").resolve(name + ".json");
  }

  Path cafeJson() {
    return root.resolve("cafe.json");
  }

  Path dist() {
    return root.resolve("dist");
  }

  Path module() {
    return root.resolve("local-cloud");
  }
}
