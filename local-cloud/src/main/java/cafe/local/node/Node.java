package cafe.local.node;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Node.js that the build installed for a module, else the one on the PATH. */
public final class Node {
  private static final List<String> FOLDERS = List.of("target/system-node/node", ".node/node");
  private static final List<String> NAMES = List.of("node", "node.exe");
  private static final String NPM = "node_modules/npm/bin/npm-cli.js";

  private final Optional<Path> installed;

  private Node(Optional<Path> installed) {
    this.installed = installed;
  }

  /** Node.js for the module in that folder. */
  public static Node of(Path module) {
    return new Node(
        FOLDERS.stream()
            .map(module::resolve)
            .flatMap(folder -> NAMES.stream().map(folder::resolve))
            .filter(Files::isExecutable)
            .findFirst());
  }

  /** The program to run. */
  public String program() {
    return installed.map(Path::toString).orElse("node");
  }

  /** The words that run a script of the module's package.json, and print no more than it does. */
  public List<String> script(String name) {
    Stream<String> npm =
        installed
            .map(node -> Stream.of(node.toString(), node.resolveSibling(NPM).toString()))
            .orElse(Stream.of("npm"));
    return Stream.concat(npm, Stream.of("run", "--silent", name)).toList();
  }

  /** The folder that scripts must find on their PATH; none if it is there already. */
  public Optional<Path> folder() {
    return installed.map(Path::getParent);
  }
}
