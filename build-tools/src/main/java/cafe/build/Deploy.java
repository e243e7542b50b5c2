package cafe.build;

import cafe.build.aws.AwsAccess;
import cafe.build.aws.stack.AwsStack;
import cafe.build.config.ConfigSources;
import cafe.build.config.SiteConfig;
import cafe.build.progress.MavenFailure;
import cafe.build.stack.ProvisioningRequest;
import cafe.build.stack.StackOutcome;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * {@code mvn deploy}: the stack of a stage, its configuration, the site. Or the site alone, into a
 * bucket that is there.
 */
public final class Deploy {
  static final String WHAT_IT_NEEDS =
      """
      mvn deploy was not told where to, and nothing was sent. Give it one of these:
        -Dcafe.stage=prod           the stack cafe-prod, created or updated, and the site in it
        -Dcafe.bucket=<bucket>      the site alone, into a bucket that exists; with
                                    -Dcafe.distribution=<id> also tells CloudFront
      It takes credentials from the environment or from -Dcafe.profile, and a region from there or
      from -Dcafe.region. With -Dcafe.dryRun it only tells what it would do. docs/SHIP.md has the rest.""";

  private final Path root;
  private final Path configFile;
  private final DeploySettings settings;

  private Deploy(Path root, Path configFile, DeploySettings settings) {
    this.root = root;
    this.configFile = configFile;
    this.settings = settings;
  }

  /**
   * Runs it, as the system's properties say.
   *
   * @param args the repository's root, the configuration's file
   */
  public static void main(String... args) {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "Deploy needs 2 arguments, found " + args.length + ": the root and a cafe.json.");
    }
    Path root = Path.of(args[0]);
    DeploySettings settings = DeploySettings.of(System.getProperties());
    MavenFailure.plainly(() -> new Deploy(root, root.resolve(args[1]), settings).run());
  }

  private void run() {
    Optional<String> bucket = settings.text("bucket");
    if (settings.text("stage").isPresent()) {
      deployStage();
    } else if (bucket.isPresent()) {
      DeployTarget target =
          new DeployTarget(bucket.get(), settings.text("distribution"), settings.url("siteUrl"));
      deploySite(target, sources("", Map.of()));
    } else {
      throw new IllegalArgumentException(WHAT_IT_NEEDS);
    }
  }

  private void deployStage() {
    ProvisioningRequest request = request();
    StackOutcome outcome = AwsStack.provision(request, System.out::println);
    Map<String, String> outputs = new TreeMap<>();
    if (outcome instanceof StackOutcome.Ready ready) {
      outputs.putAll(ready.outputs());
    } else if (outcome instanceof StackOutcome.Previewed previewed) {
      outputs.putAll(previewed.outputs());
    }
    if (outputs.isEmpty()) {
      System.out.println("There is no stack yet, so there is nothing to say about the site.");
      return;
    }
    deploySite(DeployTarget.of(outputs), sources(request.stack().toString(), outputs));
  }

  private ProvisioningRequest request() {
    Map<String, String> site = new ConfigSources().file(configFile).texts();
    return ProvisioningRequest.of(root, System.getProperties(), site);
  }

  /** In the order in which they count; a file that was named counts more than the stack. */
  private ConfigSources sources(String stack, Map<String, String> outputs) {
    boolean named = !configFile.equals(root.resolve("cafe.json"));
    ConfigSources sources = new ConfigSources().commandLine(settings.all());
    if (named) {
      return sources.file(configFile).stack(stack, outputs);
    }
    return sources.stack(stack, outputs).file(configFile);
  }

  private void deploySite(DeployTarget target, ConfigSources sources) {
    SiteConfig config = sources.validate();
    System.out.println(sources.origins());
    Optional<URI> endpoint = settings.url("endpoint");
    if (endpoint.isEmpty() && isLocal(config)) {
      throw new IllegalArgumentException(
          "The configuration is the local cloud's (its API is "
              + config.apiUrl()
              + "), and no visitor could use it; nothing was sent. Give -Dcafe.stage, or the"
              + " site's own file with -Dcafe.config=<file>.");
    }
    String region = settings.text("region").orElse(config.region());
    AwsAccess aws = AwsAccess.of(Optional.of(region), endpoint, settings.text("profile"));
    Path dist = settings.text("dist").map(root::resolve).orElse(root.resolve("dist"));
    new SiteDeploy(settings, target, aws, System.out).run(dist, config);
  }

  private static boolean isLocal(SiteConfig config) {
    return config.apiUrl().startsWith("http:") || config.hostedUiUrl().startsWith("http:");
  }
}
