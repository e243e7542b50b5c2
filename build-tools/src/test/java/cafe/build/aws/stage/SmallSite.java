package cafe.build.aws.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A repository with nothing but a configuration and a dist/ of five files. */
record SmallSite(Path root) {
  static SmallSite in(Path root) throws IOException {
    Files.writeString(
        root.resolve("cafe.json"),
        """
        {"region": "us-east-1", "userPoolId": "us-east-1_Peers0000", "clientId": "peers",
         "hostedUiUrl": "http://127.0.0.1:1", "apiUrl": "http://127.0.0.1:1"}
        """);
    return new SmallSite(root);
  }

  Path file(String path) {
    return root.resolve("dist").resolve(path);
  }

  /** Builds it anew; of each release the script and the page are others. */
  void release(int number) throws IOException {
    String script = "cafe.0000000000" + number + ".js";
    empty();
    write("assets/" + script, "'use strict'; // " + number);
    write("index.html", "<!doctype html><script src=\"/assets/" + script + "\"></script>");
    write("about.html", "<!doctype html>About");
    write("menu.html", "<!doctype html>Menu");
    write("robots.txt", "User-agent: *\nDisallow:\n");
  }

  void empty() throws IOException {
    Path dist = file("");
    if (Files.exists(dist)) {
      try (Stream<Path> files = Files.walk(dist)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = file(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
