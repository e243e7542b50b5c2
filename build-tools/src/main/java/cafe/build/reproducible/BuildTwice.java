package cafe.build.reproducible;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Builds the project twice and compares what is shipped: the site, the functions, the modules. The
 * two builds differ in folder, time zone, language and encoding, and share no cache.
 */
public final class BuildTwice {
  private BuildTwice() {}

  /**
   * Runs it; all differences are told before it fails.
   *
   * @param args the repository's root, a folder to build in, Maven's home, its local repository
   */
  public static void main(String... args) throws IOException, InterruptedException {
    if (args.length != 4) {
      throw new IllegalArgumentException(
          "BuildTwice needs 4 arguments, found "
              + args.length
              + ": the root, a folder, Maven's home and its local repository.");
    }
    Path root = Path.of(args[0]);
    Path folder = Path.of(args[1]);
    Path maven = Path.of(args[2], "bin", isWindows() ? "mvn.cmd" : "mvn");
    ScratchBuild.Tools tools = new ScratchBuild.Tools(maven, Path.of(args[3]));
    Map<String, String> first =
        ScratchBuild.of(root, folder.resolve("a"), tools)
            .run(Map.of("TZ", "UTC", "LC_ALL", "C.UTF-8"), List.of("-Duser.language=en"));
    Map<String, String> second =
        ScratchBuild.of(root, folder.resolve("another-folder"), tools)
            .run(Map.of("TZ", "Asia/Kolkata", "LC_ALL", "C"), List.of("-Duser.language=tr"));
    Comparison comparison = Comparison.of(first, second);
    System.out.print(comparison);
    if (!comparison.isSame()) {
      throw new IllegalStateException(
          "The build is not reproducible; each line above with another hash is a file to look at.");
    }
  }

  private static boolean isWindows() {
    return System.getProperty("os.name", "").startsWith("Windows");
  }
}
