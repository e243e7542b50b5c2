package cafe.local.dynamodb;

import cafe.local.http.PortTakenException;
import cafe.local.node.Node;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The dynalite process: a server that speaks the DynamoDB protocol and keeps its tables in memory.
 * It ends when this object is closed or this JVM ends, whichever way.
 */
final class Dynalite implements AutoCloseable {
  private final Process process;
  private final int port;

  private Dynalite(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts the process and waits until it listens.
   *
   * @param folder the module's folder, which holds {@code src/main/node} and {@code node_modules}
   * @param port the port on 127.0.0.1, or 0 for any free one
   */
  static Dynalite start(Path folder, int port) throws IOException {
    requireInstalled(folder);
    Process process =
        new ProcessBuilder(
                List.of(
                    Node.of(folder).program(),
                    folder.resolve("src/main/node/dynamodb.mjs").toString(),
                    Integer.toString(port)))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = Optional.ofNullable(output.readLine()).orElse("nothing");
    if (line.equals("EADDRINUSE")) {
      throw new PortTakenException("dynamodb", port);
    }
    if (!line.chars().allMatch(Character::isDigit)) {
      process.destroy();
      throw new IOException(
          "DynamoDB did not start: dynalite said "
              + line
              + " where its port was expected. Run `mvn -pl local-cloud generate-resources`, which"
              + " installs it, and look at what it prints above.");
    }
    return new Dynalite(process, Integer.parseInt(line));
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + port);
  }

  @Override
  public void close() {
    process.destroy();
  }

  private static void requireInstalled(Path folder) throws IOException {
    Path module = folder.resolve("node_modules/dynalite");
    if (!Files.isDirectory(module)) {
      throw new IOException(
          "DynamoDB cannot start: "
              + module
              + " does not exist, dynalite was expected there. Run `mvn -pl local-cloud"
              + " generate-resources`, which installs it, or say with -Dcafe.dynalite=FOLDER where"
              + " the folder local-cloud is.");
    }
  }
}
