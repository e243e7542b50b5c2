package cafe.local.live;

import cafe.build.BuildSite;
import cafe.local.node.Node;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From sources to {@code dist/}, as the build of the project does it: web-src by the scripts of its
 * package.json, the client by Maven, and the site of both by {@link BuildSite}.
 */
final class SiteBuild {
  private static final String PAGE = "web-src";
  private static final List<String> WAYS = List.of("implicit", "code", "in-page");

  private final Path root;
  private final Tool client;
  private final String configFile;

  /**
   * @param client what compiles the client
   * @param configFile the configuration's file, from the root
   */
  SiteBuild(Path root, Tool client, String configFile) {
    this.root = root;
    this.client = client;
    this.configFile = configFile;
  }

  /**
   * The build of this project, by the Maven that runs this, and with its settings.
   *
   * @param signIn the way to sign in, for which the client is compiled
   */
  static SiteBuild of(Path root, String signIn) {
    String configFile = System.getProperty("cafe.config", "cafe.json");
    return new SiteBuild(root, new Tool(root, maven(signIn), Optional.empty()), configFile);
  }

  /**
   * Builds what these edits make necessary. The page is always built, which takes a moment: what
   * was wrong with it is told again until it is mended.
   *
   * @throws BuildFailedException if a source is wrong; the site is then as it was
   */
  void run(Set<String> edited) throws IOException, InterruptedException, BuildFailedException {
    Path page = root.resolve(PAGE);
    Node node = Node.of(page);
    for (String script : List.of("build", "check")) {
      new Tool(page, node.script(script), node.folder()).run();
    }
    if (edited.stream().anyMatch(path -> !path.startsWith(PAGE + "/"))) {
      client.run();
    }
    BuildSite.intoDist(root, configFile);
  }

  private static List<String> maven(String signIn) {
    String program = System.getProperty("os.name", "").startsWith("Windows") ? "mvn.cmd" : "mvn";
    String home = System.getProperty("maven.home");
    List<String> words = new ArrayList<>();
    words.add(home == null ? program : Path.of(home, "bin", program).toString());
    words.addAll(List.of("-o", "-q", "-B", "-Prun", "-pl", "client/browser", "-am"));
    for (String property : List.of("maven.repo.local", "gwt3.cache.dir")) {
      String value = System.getProperty(property);
      if (value != null) {
        words.add("-D" + property + "=" + value);
      }
    }
    WAYS.stream()
        .filter(way -> !way.equals(signIn))
        .forEach(way -> words.add("-Dbundles." + way + "=none"));
    words.add("prepare-package");
    return words;
  }
}
