package cafe.build.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.build.encoding.ContentEncoding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ManifestJsonTest {
  private static final Stored PAGE =
      new Stored("ab", "cd", new Headers("text/html", "no-cache", "br"), 1, 2, 3);

  @Test
  void readsWhatItWrites() {
    Manifest manifest =
        new Manifest(
            7,
            Map.of("index.html", PAGE),
            Map.of("a.js", PAGE),
            List.of("/"),
            List.of(new Release(7, 8, Map.of("index.html", PAGE))),
            Map.of("ab", "SGVsbG8="),
            Optional.of(new Lock(LockOwner.thisRun(), 9)));

    assertThat(ManifestJson.read(ManifestJson.write(manifest).bytes())).isEqualTo(manifest);
  }

  @Test
  void refusesAnotherFormat() {
    byte[] later = ContentEncoding.GZIP.encode(SiteFixture.bytes("{\"format\": 2}"));

    assertThatThrownBy(() -> ManifestJson.read(later))
        .isInstanceOf(DeployException.class)
        .hasMessage(
            "The bucket's manifest .cafe/manifest.json.gz has the format 2, these tools know 1; "
                + "deploy with the version that wrote it.");
  }

  @Test
  void refusesWhatIsNoManifest() {
    String message =
        "The bucket's manifest .cafe/manifest.json.gz cannot be read; bring back an earlier"
            + " version of that object, or delete it and deploy with -Dcafe.adopt=true, which"
            + " sends every file again.";

    assertThatThrownBy(() -> ManifestJson.read(new byte[] {1})).hasMessage(message);
    byte[] list = ContentEncoding.GZIP.encode(SiteFixture.bytes("[]"));
    assertThatThrownBy(() -> ManifestJson.read(list)).hasMessage(message);
    byte[] half = ContentEncoding.GZIP.encode(SiteFixture.bytes("{\"format\": 1}"));
    assertThatThrownBy(() -> ManifestJson.read(half)).hasMessage(message);
  }
}
