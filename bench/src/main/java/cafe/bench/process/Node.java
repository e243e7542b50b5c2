package cafe.bench.process;

import cafe.bench.Ground;
import cafe.bench.SkippedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Node with which this build runs JavaScript. */
public final class Node {
  private final Path program;
  private final Path module;

  private Node(Path program, Path module) {
    this.program = program;
    this.module = module;
  }

  /**
   * The one that the build put beside the module, or the machine's own.
   *
   * @throws SkippedException if there is none, or the peers are not installed
   */
  public static Node of(Ground ground) {
    Path module = ground.module();
    if (!Files.isDirectory(module.resolve("node_modules"))) {
      throw new SkippedException(
          "the peers are not installed in bench/node_modules; run mvn -Pbench.");
    }
    return Stream.of(".node/node/node", "target/system-node/node/node")
        .map(module::resolve)
        .filter(Files::isExecutable)
        .findFirst()
        .or(() -> Programs.onPath("node"))
        .map(program -> new Node(program, module))
        .orElseThrow(() -> new SkippedException("there is no Node; run mvn -Pbench."));
  }

  /** A script of the module with its arguments. */
  public Command script(String script, String... arguments) {
    List<String> words =
        Stream.concat(Stream.of(program.toString(), script), Stream.of(arguments)).toList();
    return new Command(module, words);
  }

  /** The version of a peer as it is installed. */
  public String version(String peer) {
    Path description = module.resolve("node_modules").resolve(peer).resolve("package.json");
    return PackageJson.version(description).orElse("not installed");
  }
}
