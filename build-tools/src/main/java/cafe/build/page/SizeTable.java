package cafe.build.page;

import cafe.build.encoding.ContentEncoding;
import java.util.Locale;
import java.util.Map;

/** What each file of a site weighs on its way to a browser. */
public final class SizeTable {
  private SizeTable() {}

  /** A line for each file: name, bytes, bytes with gzip, bytes with brotli. */
  public static String of(SiteFiles files) {
    int width = files.byPath().keySet().stream().mapToInt(String::length).max().orElse(4);
    String line = "%-" + width + "s %,10d %10s %10s%n";
    StringBuilder table = new StringBuilder();
    String head = "%-" + width + "s %10s %10s %10s%n";
    table.append(String.format(Locale.ROOT, head, "file", "bytes", "gzip", "brotli"));
    for (Map.Entry<String, byte[]> file : files.byPath().entrySet()) {
      byte[] bytes = file.getValue();
      String gzip = size(ContentEncoding.GZIP, bytes);
      String brotli = size(ContentEncoding.BROTLI, bytes);
      table.append(String.format(Locale.ROOT, line, file.getKey(), bytes.length, gzip, brotli));
    }
    return table.toString();
  }

  /** Where this machine has no such encoder, a dash. */
  private static String size(ContentEncoding encoding, byte[] bytes) {
    return encoding.isAvailable()
        ? String.format(Locale.ROOT, "%,d", encoding.encode(bytes).length)
        : "-";
  }
}
