package cafe.build.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.encoding.ContentEncoding;
import cafe.testkit.Damaged;
import cafe.testkit.Texts;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.provider.MethodSource;

/** Defends a deploy against a manifest that anybody with access to the bucket may have changed. */
class ManifestFuzzTest {
  private static final List<String> GOOD = List.of(afterTwoReleases(), "{\"format\":1}");

  static Stream<byte[]> seeds() {
    return Texts.seeds(GOOD);
  }

  @MethodSource("seeds")
  @FuzzTest
  void fuzz(byte[] json) {
    anyManifestIsReadOrExplained(Texts.of(json));
  }

  @Property
  void anyManifestIsReadOrExplained(@ForAll("manifests") String json) {
    readOrExplained(ContentEncoding.GZIP.encode(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Property
  void anyBytesAreReadOrExplained(@ForAll byte[] bytes) {
    readOrExplained(bytes);
  }

  @Provide
  Arbitrary<String> manifests() {
    return Damaged.of(GOOD);
  }

  private static void readOrExplained(byte[] bytes) {
    try {
      Manifest manifest = ManifestJson.read(bytes);
      assertThat(ManifestJson.read(ManifestJson.write(manifest).bytes())).isEqualTo(manifest);
    } catch (DeployException refused) {
      assertThat(refused).hasMessageStartingWith("The bucket's manifest .cafe/manifest.json.gz");
    }
  }

  private static String afterTwoReleases() {
    MemoryBucket bucket = new MemoryBucket();
    Deployments deployments = new Deployments(bucket);
    deployments.next().deploy(() -> new SiteFixture("assets").version(1));
    deployments.next().deploy(() -> new SiteFixture("assets").version(2));
    byte[] bytes = ManifestJson.write(bucket.manifest()).bytes();
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
