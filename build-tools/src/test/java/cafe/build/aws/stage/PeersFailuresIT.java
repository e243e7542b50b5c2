package cafe.build.aws.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cafe.build.Deploy;
import cafe.build.aws.MotoServer;
import cafe.build.deploy.Bucket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;

/** What other deployers fail at, done with the whole program: what it says, and how it ends. */
class PeersFailuresIT {
  private static Optional<MotoServer> moto = Optional.empty();
  private static Optional<LittleAccount> account = Optional.empty();
  private static int buckets;

  @TempDir Path root;
  private SmallSite site = new SmallSite(Path.of(""));
  private String bucket = "";

  @BeforeAll
  static void start() throws Exception {
    Optional<Path> program = MotoServer.program();
    assumeThat(program).as("moto_server is not installed, so this is not tested").isPresent();
    moto = Optional.of(MotoServer.start(program.get()));
    account = Optional.of(LittleAccount.before(moto.get().endpoint()));
  }

  @AfterAll
  static void stop() {
    account.ifPresent(LittleAccount::close);
    moto.ifPresent(MotoServer::close);
  }

  @BeforeEach
  void aSiteThatIsDeployed() throws Exception {
    bucket = "cafe-peers-" + ++buckets;
    try (S3Client s3 = account().access().client(S3Client.builder().forcePathStyle(true))) {
      s3.createBucket(it -> it.bucket(bucket));
    }
    site = SmallSite.in(root);
    site.release(1);
    assertThat(deploy().succeeded()).isTrue();
  }

  @Test
  void whenAnAssetIsRefusedTheOldPageStaysWholeAndNothingIsDeleted() throws Exception {
    Map<String, Bucket.Listed> before = listing();
    site.release(2);
    account().refuses("/cafe.00000000002.js");

    DeployProcess deploy = deploy("graceDays=0");
    account().refusesNothing();

    assertThat(deploy.succeeded()).isFalse();
    assertThat(deploy.output()).contains("403 AccessDenied");
    assertThat(listing()).containsAllEntriesOf(withoutManifest(before));
    assertThat(page()).contains("cafe.00000000001.js");
    assertThat(deploy().succeeded()).isTrue();
    assertThat(page()).contains("cafe.00000000002.js");
  }

  @Test
  void anEmptyDistIsRefusedAndTheSiteStays() throws Exception {
    site.empty();

    DeployProcess deploy = deploy();

    assertThat(deploy.succeeded()).isFalse();
    assertThat(page()).contains("cafe.00000000001.js");
  }

  @Test
  void aHalfBuiltDistIsRefusedAndTheSiteStays() throws Exception {
    site.release(2);
    Files.delete(site.file("assets/cafe.00000000002.js"));

    DeployProcess deploy = deploy();

    assertThat(deploy.succeeded()).isFalse();
    assertThat(deploy.output()).contains("assets/cafe.00000000002.js");
    assertThat(page()).contains("cafe.00000000001.js");
  }

  @Test
  void tooManyDeletesAreRefusedAsAWhole() throws Exception {
    Files.delete(site.file("robots.txt"));
    Files.delete(site.file("about.html"));
    Files.delete(site.file("menu.html"));

    DeployProcess deploy = deploy();

    assertThat(deploy.succeeded()).isFalse();
    assertThat(deploy.output()).contains("-Dcafe.maxDeletePercent=");
    assertThat(listing()).containsKeys("robots.txt", "about.html", "menu.html");
  }

  @Test
  void identicalBytesFromARebuildAreNotSent() throws Exception {
    site.empty();
    site.release(1);
    account().changes();

    assertThat(deploy().output()).contains("sent 0 files");
    assertThat(account().changes()).noneMatch(request -> request.contains(bucket));
  }

  @Test
  void otherBytesOfTheSameLengthAndTimeAreSent() throws Exception {
    Path robots = site.file("robots.txt");
    FileTime time = Files.getLastModifiedTime(robots);
    Files.writeString(robots, Files.readString(robots).replace("allow", "ALLOW"));
    Files.setLastModifiedTime(robots, time);

    assertThat(deploy().output()).contains("put robots.txt: content changed").contains("sent 1 f");
  }

  @Test
  void afterDeployingThePageAndEveryAssetItNamesAreFetched() throws Exception {
    site.release(2);

    assertThat(deploy("siteUrl=" + account().door(bucket)).output())
        .contains("answers with this page and its 1 files");
    DeployProcess elsewhere = deploy("siteUrl=" + account().door("no-such-bucket"));
    assertThat(elsewhere.succeeded()).isFalse();
    assertThat(elsewhere.output()).contains("but a visitor does not get it yet");
  }

  @Test
  void goingBackPutsOnePageBack() throws Exception {
    site.release(2);
    deploy();
    account().changes();

    DeployProcess rollback = deploy("rollback=previous");

    assertThat(rollback.output()).contains("sent 1 files").contains("invalidated / /index.html");
    assertThat(page()).contains("cafe.00000000001.js");
    assertThat(account().changes())
        .filteredOn(request -> !request.contains("/.cafe/"))
        .containsExactly("PUT /" + bucket + "/index.html");
  }

  private DeployProcess deploy(String... more) throws Exception {
    List<String> properties =
        Stream.concat(Stream.of("bucket=" + bucket), Stream.of(more))
            .map(it -> "cafe." + it)
            .toList();
    return DeployProcess.run(Deploy.class, root, account().endpoint(), properties);
  }

  private String page() {
    byte[] bytes = account().access().bucket(bucket).read("index.html").orElseThrow().bytes();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private Map<String, Bucket.Listed> listing() {
    return account().access().bucket(bucket).list();
  }

  private static Map<String, Bucket.Listed> withoutManifest(Map<String, Bucket.Listed> listing) {
    return listing.entrySet().stream()
        .filter(it -> !it.getKey().startsWith(".cafe/"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static LittleAccount account() {
    return account.orElseThrow();
  }
}
