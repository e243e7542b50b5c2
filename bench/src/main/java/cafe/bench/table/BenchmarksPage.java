package cafe.bench.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A Markdown page whose sections stand between markers: each run replaces its own, and leaves what
 * people wrote around them.
 */
public final class BenchmarksPage {
  private static final String TITLE =
      """
      # Measured

      `mvn -Pbench` measures the café beside its peers, prints these tables and writes them here, between
      the markers; what stands outside of them is written by hand. `-Dcafe.bench=size,srp` takes some only.
      Numbers of different runs, and of different machines, are not to be compared: the rows of one table are.
      """;

  private final Path file;

  /** The page in that file, which need not be there yet. */
  public BenchmarksPage(Path file) {
    this.file = file;
  }

  /** Puts a section in the place of its older self, or at the end. */
  public void put(Section section) throws IOException {
    Files.writeString(file, with(text(), section));
  }

  /** Puts a section that says why it is empty, unless an earlier run had something to say. */
  public void putUnlessThere(Section section) throws IOException {
    if (!text().contains(begin(section))) {
      put(section);
    }
  }

  private String text() throws IOException {
    return Files.exists(file) ? Files.readString(file) : TITLE;
  }

  static String with(String text, Section section) {
    String begin = begin(section);
    String end = "<!-- /bench:" + section.name() + " -->\n";
    String block = begin + section.body() + end;
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    return from < 0 || to < from
        ? text.stripTrailing() + "\n\n" + block
        : text.substring(0, from) + block + text.substring(to + end.length());
  }

  private static String begin(Section section) {
    return "<!-- bench:" + section.name() + " -->\n";
  }
}
