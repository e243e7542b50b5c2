package cafe.bench;

import java.nio.file.Path;

/**
 * Where it is measured.
 *
 * @param root the repository, built
 * @param work where measurements may leave what they make
 * @param classPath of this program, for JVMs of their own
 */
public record Ground(Path root, Path work, String classPath) {
  /** That of this build. */
  static Ground of(Path root) {
    return new Ground(
        root,
        root.resolve("bench/target"),
        System.getProperty("cafe.bench.classpath", System.getProperty("java.class.path")));
  }

  /** The module bench, with its peers. */
  public Path module() {
    return root.resolve("bench");
  }

  /** The peers' sources. */
  public Path peers() {
    return module().resolve("peers");
  }

  /** The scripts that client/browser has built and minified. */
  public Path client() {
    return root.resolve("client/browser/target/web");
  }

  /** Parts of the client by themselves, built and minified for the benchmarks only. */
  public Path parts() {
    return root.resolve("client/browser/target/bench");
  }

  /** The site, as it would be deployed. */
  public Path dist() {
    return root.resolve("dist");
  }
}
