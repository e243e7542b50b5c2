package cafe.backend.gather;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What was gathered, in a file of JSON lines: the totals in the first, then one bean per line. Who
 * reads it once, from the top, has what the page says in the order in which it says it.
 */
public final class GatheredFile {
  private final Path file;

  /** The content of this file. */
  public GatheredFile(Path file) {
    this.file = file;
  }

  /** Writes totals and beans, the latter already in their order. */
  static void write(Path file, Totals totals, SortedBeans beans) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      writer.write(Lines.write(totals));
      writer.write('\n');
      beans.forEach(
          bean -> {
            try {
              writer.write(Lines.write(bean));
              writer.write('\n');
            } catch (IOException full) {
              throw new UncheckedIOException(full);
            }
          });
    }
  }

  /** The first line. */
  public Totals totals() throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      String first = Optional.ofNullable(reader.readLine()).orElse("");
      return Lines.read(first, Totals.class);
    }
  }

  /** The other lines, one at a time. */
  public void forEachBean(Consumer<StockedBean> reader) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      lines.lines().skip(1).map(line -> Lines.read(line, StockedBean.class)).forEach(reader);
    }
  }
}
