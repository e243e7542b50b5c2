package cafe.build;

import cafe.build.aws.AwsAccess;
import cafe.build.aws.stack.AwsStack;
import cafe.build.config.ConfigSources;
import cafe.build.progress.MavenFailure;
import cafe.build.stack.ProvisioningRequest;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * What would stop a deploy is told before the tests have run for minutes: {@code mvn deploy} asks
 * this while the tools are compiled. Any other goal passes.
 */
public final class DeployCheck {
  private final Path root;
  private final Path configFile;
  private final Properties properties;
  private final DeploySettings settings;

  private DeployCheck(Path root, Path configFile, Properties properties) {
    this.root = root;
    this.configFile = configFile;
    this.properties = properties;
    this.settings = DeploySettings.of(properties);
  }

  /**
   * Runs it.
   *
   * @param args the repository's root, the configuration's file, Maven's goals after the word
   *     "goals"
   */
  public static void main(String... args) {
    if (args.length == 3 && asksForADeploy(args[2])) {
      Path root = Path.of(args[0]);
      Properties properties = System.getProperties();
      MavenFailure.plainly(() -> new DeployCheck(root, root.resolve(args[1]), properties).run());
    }
  }

  /** As {@code goals [clean, deploy]}. */
  static boolean asksForADeploy(String goals) {
    return (" " + goals.replaceAll("[\\[\\],]", " ") + " ").contains(" deploy ");
  }

  private void run() {
    settings.rules();
    settings.rollback();
    settings.variants();
    Optional<String> bucket = settings.text("bucket");
    if (settings.text("stage").isPresent()) {
      AwsStack.check(
          ProvisioningRequest.of(root, properties, new ConfigSources().file(configFile).texts()),
          text -> {});
    } else if (bucket.isPresent()) {
      access().bucket(bucket.get()).read("index.html");
    } else {
      throw new IllegalArgumentException(Deploy.WHAT_IT_NEEDS);
    }
    System.out.println("The deploy that follows the tests has what it needs.");
  }

  private AwsAccess access() {
    String region =
        settings
            .text("region")
            .orElseGet(() -> new ConfigSources().file(configFile).validate().region());
    return AwsAccess.of(Optional.of(region), settings.url("endpoint"), settings.text("profile"));
  }
}
