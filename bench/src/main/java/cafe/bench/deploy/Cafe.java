package cafe.bench.deploy;

import cafe.bench.process.Command;
import cafe.bench.process.Programs;
import cafe.build.Deploy;
import cafe.local.s3.Credentials;
import java.net.URI;
import java.util.List;

/** Our own, as {@code mvn deploy} runs it, in a JVM of its own. */
final class Cafe implements Deployer {
  private final String classPath;

  Cafe(String classPath) {
    this.classPath = classPath;
  }

  @Override
  public String name() {
    return "**Café** (lock, plan, ordered, journal)";
  }

  @Override
  public Command sync(SampleSite site, URI endpoint) {
    List<String> options =
        List.of(
            "-Dcafe.bucket=" + BUCKET,
            "-Dcafe.maxDeletePercent=100",
            "-Dcafe.endpoint=" + endpoint,
            "-Daws.accessKeyId=" + Credentials.LOCAL.accessKeyId(),
            "-Daws.secretAccessKey=" + Credentials.LOCAL.secretKey());
    String[] deploy = {Deploy.class.getName(), site.root().toString(), "cafe.json"};
    return new Command(site.root(), Programs.java(classPath, options, deploy));
  }
}
