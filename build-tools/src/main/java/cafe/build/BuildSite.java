package cafe.build;

import cafe.build.config.ConfigSources;
import cafe.build.config.SiteConfig;
import cafe.build.page.SiteAssembly;
import cafe.build.page.SiteDirectory;
import cafe.build.page.SiteFiles;
import cafe.build.page.SizeTable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Assembles {@code dist/} from what the other modules have built; Maven's phase {@code package}.
 */
public final class BuildSite {
  private BuildSite() {}

  /**
   * Runs it.
   *
   * @param args the repository's root, the configuration's file
   */
  public static void main(String... args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "BuildSite needs 2 arguments, found " + args.length + ": the root and a cafe.json.");
    }
    System.out.print(SizeTable.of(intoDist(Path.of(args[0]), args[1])));
  }

  /**
   * Makes {@code dist/} what the modules have built; it stays as it was if they built no whole
   * site.
   *
   * @param root the repository's root
   * @param configFile the configuration's file, from there
   */
  public static SiteFiles intoDist(Path root, String configFile) throws IOException {
    SiteConfig config =
        new ConfigSources()
            .commandLine(DeploySettings.of(System.getProperties()).all())
            .file(root.resolve(configFile))
            .validate();
    SiteFiles page = SiteFiles.in(root.resolve("web-src/target/page"));
    SiteFiles client = SiteFiles.in(root.resolve("client/browser/target/web"));
    SiteFiles site = SiteAssembly.assemble(page, client, config);
    new SiteDirectory(root.resolve("dist")).replaceWith(site);
    return site;
  }
}
