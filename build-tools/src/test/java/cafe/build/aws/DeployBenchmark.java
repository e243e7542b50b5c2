package cafe.build.aws;

import cafe.build.Deploy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Measures deploys against an S3 with 40 ms per answer: first, without a change, a release. Each
 * runs in a process of its own, as {@code mvn deploy} would begin, and the time includes that.
 */
public final class DeployBenchmark {
  private static final int SEED = 1;

  private DeployBenchmark() {}

  /** Prints a table. */
  public static void main(String... args) throws IOException, InterruptedException {
    System.out.println("files | run | seconds | requests");
    measure(20, 24_500);
    measure(2_000, 24_500);
  }

  private static void measure(int files, int meanBytes) throws IOException, InterruptedException {
    Path root = Files.createTempDirectory("cafe-benchmark");
    try (SlowS3 s3 = new SlowS3()) {
      write(root, files, meanBytes);
      run(root, s3, files, "first");
      run(root, s3, files, "no change");
      release(root);
      run(root, s3, files, "2 assets and the page");
    } finally {
      delete(root);
    }
  }

  private static void run(Path root, SlowS3 s3, int files, String name)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process deploy =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dcafe.bucket=site",
                "-Dcafe.maxDeletePercent=100",
                "-Dcafe.endpoint=" + s3.endpoint(),
                "-Daws.accessKeyId=benchmark",
                "-Daws.secretAccessKey=benchmark",
                Deploy.class.getName(),
                root.toString(),
                "cafe.json")
            .redirectErrorStream(true)
            .redirectOutput(root.resolveSibling(root.getFileName() + ".log").toFile())
            .start();
    if (deploy.waitFor() != 0) {
      throw new IOException(Files.readString(root.resolveSibling(root.getFileName() + ".log")));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf("%,d | %s | %.2f | %s%n", files, name, seconds, s3.requests());
  }

  private static void write(Path root, int files, int meanBytes) throws IOException {
    Random random = new Random(SEED);
    Path dist = root.resolve("dist");
    Files.createDirectories(dist.resolve("assets"));
    Files.writeString(dist.resolve("index.html"), "<!doctype html>1");
    for (int number = 1; number < files; number++) {
      byte[] bytes = new byte[random.nextInt(meanBytes * 2) + 1];
      random.nextBytes(bytes);
      Files.write(dist.resolve("assets/file%04d.0123456789.bin".formatted(number)), bytes);
    }
    Files.writeString(
        root.resolve("cafe.json"),
        """
        {"region": "us-east-1", "userPoolId": "us-east-1_Benchmark", "clientId": "benchmark",
         "hostedUiUrl": "http://127.0.0.1:1", "apiUrl": "http://127.0.0.1:1"}
        """);
  }

  private static void release(Path root) throws IOException {
    Files.writeString(root.resolve("dist/index.html"), "<!doctype html>2");
    for (int number = 1; number <= 2; number++) {
      Path old = root.resolve("dist/assets/file%04d.0123456789.bin".formatted(number));
      Files.move(old, old.resolveSibling("file%04d.abcdef0123.bin".formatted(number)));
    }
  }

  private static void delete(Path root) throws IOException {
    try (var all = Files.walk(root)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
