package cafe.bench.deploy;

import cafe.bench.process.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A site of many files, the same bytes in every run. */
final class SampleSite implements AutoCloseable {
  private static final int SEED = 1;
  private static final int MEAN_BYTES = 25_000;

  private final Path root;
  private int edition;

  private SampleSite(Path root) {
    this.root = root;
  }

  static SampleSite of(int files) throws IOException {
    SampleSite site = new SampleSite(Files.createTempDirectory("cafe-bench-site"));
    Files.createDirectories(site.dist().resolve("assets"));
    Random random = new Random(SEED);
    for (int number = 1; number < files; number++) {
      byte[] bytes = new byte[random.nextInt(MEAN_BYTES * 2) + 1];
      random.nextBytes(bytes);
      Files.write(site.dist().resolve("assets/file%04d.0123456789.bin".formatted(number)), bytes);
    }
    Files.writeString(
        site.root().resolve("cafe.json"),
        """
        {"region": "us-east-1", "userPoolId": "us-east-1_Benchmark", "clientId": "benchmark",
         "hostedUiUrl": "http://127.0.0.1:1", "apiUrl": "http://127.0.0.1:1"}
        """);
    site.changeOneFile();
    return site;
  }

  /** What holds {@code dist/} and {@code cafe.json}. */
  Path root() {
    return root;
  }

  /** The site. */
  Path dist() {
    return root.resolve("dist");
  }

  /** The page says something else now, and is longer. */
  void changeOneFile() throws IOException {
    edition++;
    Files.writeString(dist().resolve("index.html"), "<!doctype html>edition" + "!".repeat(edition));
  }

  @Override
  public void close() throws IOException {
    Folders.delete(root);
  }
}
