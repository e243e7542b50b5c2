package cafe.build.doctor.site;

import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Visit;
import cafe.build.doctor.web.Answer;
import cafe.build.doctor.web.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Text travels compressed. */
public final class CompressionCheck implements Check {
  /** CloudFront compresses from here on: "Serving compressed files". */
  private static final int MIN_CHARS = 1000;

  private static final Set<String> TEXTS =
      Set.of("text/html", "text/css", "text/javascript", "application/javascript", "image/svg+xml");
  private static final Set<String> ENCODINGS = Set.of("br", "gzip", "zstd");

  @Override
  public String name() {
    return "compression";
  }

  @Override
  public Finding examine(Visit visit) {
    List<URI> files = new ArrayList<>(List.of(visit.site().resolve("/")));
    files.addAll(NamedAssets.of(visit));
    int compressed = 0;
    for (URI url : files) {
      Answer plain = visit.ask(Request.get(url));
      if (!TEXTS.contains(plain.mediaType()) || plain.body().length() < MIN_CHARS) {
        continue;
      }
      Answer asked = visit.ask(Request.get(url).with("Accept-Encoding", "br, gzip"));
      if (!ENCODINGS.contains(asked.header("Content-Encoding").orElse(""))) {
        return Finding.warning(
            url.getRawPath() + " came uncompressed, " + plain.body().length() + " characters",
            "Content-Encoding br or gzip for text of " + MIN_CHARS + " characters and more",
            "Deploy the site again, and see that the distribution has Compress: true.");
      }
      compressed++;
    }
    return Finding.ok(compressed + " texts came compressed");
  }
}
