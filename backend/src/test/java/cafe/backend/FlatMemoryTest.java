package cafe.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlatMemoryTest {
  /** Too little for who holds 100,000 beans: OutOfMemoryError; enough for who streams 500,000. */
  private static final String HEAP = "-Xmx20m";

  @TempDir Path folder;

  @Test
  void reportsOneHundredThousandBeansInTwentyMegabytesOfHeap() throws Exception {
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    HEAP,
                    "-cp",
                    System.getProperty("java.class.path"),
                    LargeStock.class.getName(),
                    folder.toString(),
                    "100000"))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();

    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    assertThat(rows(folder.resolve(LargeStock.ID.pageKey()))).isEqualTo(100_000);
  }

  private static long rows(Path page) throws IOException {
    try (Stream<String> lines = Files.lines(page)) {
      return lines
          .filter(line -> line.contains("A coffee with") && line.startsWith("<tr>"))
          .count();
    }
  }
}
