package cafe.build;

import cafe.build.aws.AwsAccess;
import cafe.build.config.SiteConfig;
import cafe.build.deploy.Bucket;
import cafe.build.deploy.DeployException;
import cafe.build.deploy.Deployment;
import cafe.build.deploy.DryRun;
import cafe.build.deploy.Invalidation;
import cafe.build.deploy.Site;
import cafe.build.deploy.SiteObject;
import cafe.build.deploy.Summary;
import cafe.build.live.Visit;
import cafe.build.page.ConfiguredSite;
import cafe.build.page.SiteCheck;
import cafe.build.page.SiteFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Brings {@code dist/} to where visitors find it, with the configuration of its stage. */
final class SiteDeploy {
  private final DeploySettings settings;
  private final DeployTarget target;
  private final AwsAccess aws;
  private final PrintStream out;

  SiteDeploy(DeploySettings settings, DeployTarget target, AwsAccess aws, PrintStream out) {
    this.settings = settings;
    this.target = target;
    this.aws = aws;
    this.out = out;
  }

  /**
   * Deploys, or goes back to an earlier release.
   *
   * @param dist the built site
   * @param config goes into its pages
   */
  void run(Path dist, SiteConfig config) {
    boolean dryRun = settings.flag("dryRun");
    out.printf(
        "Deploying to %s%s%n", target.bucket(), dryRun ? " (dry run: nothing is changed)" : "");
    Optional<Integer> rollback = settings.rollback();
    if (rollback.isPresent()) {
      tell(deployment(dryRun).rollback(rollback.get()), dryRun);
      return;
    }
    // On another core, while this one starts the SDK and asks the bucket.
    CompletableFuture<SiteFiles> site =
        CompletableFuture.supplyAsync(() -> ConfiguredSite.of(built(dist), config));
    CompletableFuture<List<SiteObject>> objects =
        site.thenApply(files -> Site.objects(files.byPath(), settings.variants()));
    Summary summary = deployment(dryRun).deploy(() -> join(objects));
    tell(summary, dryRun);
    if (!dryRun) {
      target.siteUrl().ifPresent(url -> visit(url, join(site)));
    }
  }

  private void tell(Summary summary, boolean dryRun) {
    out.println(dryRun ? "Without -Dcafe.dryRun it would be: " + summary : summary.toString());
    if (target.distribution().isEmpty()) {
      out.println("No -Dcafe.distribution was named, so no CloudFront was told.");
    }
  }

  private static SiteFiles built(Path dist) {
    try {
      SiteFiles built = SiteFiles.in(dist);
      SiteCheck.check(built);
      return built;
    } catch (IOException failed) {
      throw new UncheckedIOException(dist + " cannot be read; see who may", failed);
    }
  }

  private static <T> T join(CompletableFuture<T> result) {
    try {
      return result.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  private Deployment deployment(boolean dryRun) {
    Bucket bucket = aws.bucket(target.bucket());
    Invalidation invalidation =
        target
            .distribution()
            .filter(distribution -> !dryRun)
            .map(distribution -> aws.distribution(distribution, settings.flag("wait")))
            .orElse(Invalidation.none());
    return new Deployment(
        dryRun ? new DryRun(bucket) : bucket,
        invalidation,
        settings.rules(),
        new ConsoleProgress(out, dryRun),
        Clock.systemUTC());
  }

  private void visit(URI url, SiteFiles site) {
    Map<String, byte[]> expected = new TreeMap<>();
    site.find("index.html").ifPresent(page -> expected.put("index.html", page));
    for (String path : SiteCheck.references(site, "index.html")) {
      site.find(path).ifPresent(bytes -> expected.put(path, bytes));
    }
    List<String> problems = new Visit(url).problems(expected);
    if (!problems.isEmpty()) {
      throw new DeployException(
          "The site was deployed, but a visitor does not get it yet:\n  "
              + String.join("\n  ", problems)
              + "\nCloudFront may need a minute; run the deploy again to check again.");
    }
    out.printf("%s answers with this page and its %d files%n", url, expected.size() - 1);
  }
}
