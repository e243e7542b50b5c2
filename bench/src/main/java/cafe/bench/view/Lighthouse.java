package cafe.bench.view;

import cafe.bench.Ground;
import cafe.bench.process.Node;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

/** Lighthouse as it comes: a phone of the middle class on a slow 4G line, in a fresh profile. */
final class Lighthouse {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LOOKS = 3;

  private final Ground ground;
  private final String chrome;

  Lighthouse(Ground ground) {
    this.ground = ground;
    this.chrome = Chrome.path();
  }

  /** Its version. */
  String version() {
    return Node.of(ground).version("lighthouse");
  }

  /**
   * Looks at a page once. Chromium now and then loses its own trace; then Lighthouse looks again.
   */
  View view(URI page) throws IOException, InterruptedException {
    for (int look = 1; look < LOOKS; look++) {
      try {
        return look(page);
      } catch (IOException lost) {
        System.getLogger("cafe.bench").log(System.Logger.Level.WARNING, lost.getMessage());
      }
    }
    return look(page);
  }

  private View look(URI page) throws IOException, InterruptedException {
    Path report = Files.createTempFile("cafe-bench-lighthouse", ".json");
    try {
      Node.of(ground)
          .script(
              "node_modules/lighthouse/cli/index.js",
              page.toString(),
              "--output=json",
              "--output-path=" + report,
              "--quiet",
              "--chrome-flags=" + Chrome.FLAGS)
          .with("CHROME_PATH", chrome)
          .run();
      return view(JSON.readTree(Files.readAllBytes(report)));
    } finally {
      Files.delete(report);
    }
  }

  private static View view(JsonNode report) throws IOException {
    JsonNode audits = report.path("audits");
    JsonNode requests = audits.path("network-requests").path("details").path("items");
    if (requests.isEmpty()) {
      throw new IOException(
          "Lighthouse saw no page: " + report.path("runtimeError").path("message").asText());
    }
    double bytes =
        StreamSupport.stream(requests.spliterator(), false)
            .mapToDouble(request -> request.path("transferSize").asDouble())
            .sum();
    return new View(
        bytes,
        requests.size(),
        number(audits, "largest-contentful-paint"),
        number(audits, "cumulative-layout-shift"),
        number(audits, "total-blocking-time"),
        score(report, "performance"),
        score(report, "accessibility"),
        score(report, "best-practices"),
        score(report, "seo"));
  }

  private static double number(JsonNode audits, String audit) {
    return audits.path(audit).path("numericValue").asDouble();
  }

  private static double score(JsonNode report, String category) {
    return report.path("categories").path(category).path("score").asDouble() * 100;
  }

  /**
   * What one look saw.
   *
   * @param bytes over the wire
   * @param requests how many
   * @param largestPaintMillis LCP
   * @param shift CLS
   * @param blockedMillis TBT
   * @param performance score of 100
   * @param accessibility score of 100
   * @param practices score of 100
   * @param searchability score of 100
   */
  record View(
      double bytes,
      double requests,
      double largestPaintMillis,
      double shift,
      double blockedMillis,
      double performance,
      double accessibility,
      double practices,
      double searchability) {}
}
