package cafe.bench.deploy;

import cafe.bench.process.Command;
import cafe.bench.process.Programs;
import cafe.bench.process.Version;
import cafe.local.s3.Credentials;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What else brings folders to buckets, where it is installed. */
final class Peers {
  private static final String KEY = Credentials.LOCAL.accessKeyId();
  private static final String SECRET = Credentials.LOCAL.secretKey();
  private static final String REGION = "us-east-1";
  private static final List<String> NAMES = List.of("aws", "rclone", "s3cmd");

  private Peers() {}

  /** Those on the PATH. */
  static List<Deployer> present() {
    return NAMES.stream().flatMap(name -> Programs.onPath(name).stream().map(Peers::of)).toList();
  }

  private static Deployer of(Path program) {
    return switch (String.valueOf(program.getFileName())) {
      case "aws" -> new Peer("`aws s3 sync --delete`", Peers::aws, program);
      case "rclone" -> new Peer("`rclone sync --checksum`, 32 at once", Peers::rclone, program);
      default -> new Peer("`s3cmd sync --delete-removed`", Peers::s3cmd, program);
    };
  }

  private static Command aws(Path program, SampleSite site, URI endpoint) {
    String target = "s3://" + Deployer.BUCKET;
    return command(program, site)
        .and("s3", "sync", "dist", target, "--delete", "--only-show-errors")
        .and("--endpoint-url", endpoint.toString())
        .with("AWS_ACCESS_KEY_ID", KEY)
        .with("AWS_SECRET_ACCESS_KEY", SECRET)
        .with("AWS_REGION", REGION)
        .with("AWS_DEFAULT_REGION", REGION)
        .with("AWS_CONFIG_FILE", noFile(site))
        .with("AWS_SHARED_CREDENTIALS_FILE", noFile(site))
        .with("AWS_EC2_METADATA_DISABLED", "true");
  }

  private static Command rclone(Path program, SampleSite site, URI endpoint) {
    return command(program, site)
        .and("sync", "dist", ":s3:" + Deployer.BUCKET, "--checksum")
        .and("--transfers", "32", "--checkers", "32", "--s3-no-check-bucket")
        .and("--s3-provider", "Other", "--s3-endpoint", endpoint.toString())
        .and("--s3-region", REGION, "--s3-force-path-style")
        .with("RCLONE_CONFIG", noFile(site))
        .with("RCLONE_S3_ACCESS_KEY_ID", KEY)
        .with("RCLONE_S3_SECRET_ACCESS_KEY", SECRET);
  }

  private static Command s3cmd(Path program, SampleSite site, URI endpoint) {
    String host = endpoint.getAuthority();
    return command(program, site)
        .and("sync", "dist/", "s3://" + Deployer.BUCKET + "/", "--delete-removed")
        .and("--config", noFile(site), "--no-ssl", "--host", host, "--host-bucket", host)
        .and("--access_key", KEY, "--secret_key", SECRET, "--region", REGION)
        .and("--no-progress", "--no-mime-magic");
  }

  private static Command command(Path program, SampleSite site) {
    return new Command(site.root(), List.of(program.toString())).without("AWS_").without("RCLONE_");
  }

  /** So that nobody's own settings count. */
  private static String noFile(SampleSite site) {
    return site.root().resolve("no-such-file").toString();
  }

  private interface Sync {
    Command of(Path program, SampleSite site, URI endpoint);
  }

  private record Peer(String name, Sync sync, Path program) implements Deployer {
    @Override
    public Command sync(SampleSite site, URI endpoint) {
      return sync.of(program, site, endpoint);
    }
  }

  /** Which versions there are, and which peers there are not. */
  static String sentence() throws InterruptedException {
    List<String> versions = new ArrayList<>();
    for (String name : NAMES) {
      Optional<Path> program = Programs.onPath(name);
      versions.add(program.isPresent() ? Version.of(program.get()) : "no " + name + " on the PATH");
    }
    return "Here: " + String.join("; ", versions) + ".";
  }
}
