package cafe.build.doctor.site;

import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Shown;
import cafe.build.doctor.Visit;
import cafe.build.doctor.web.Answer;
import cafe.build.doctor.web.Request;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Each file that the page names is there and has its type. */
public final class AssetsCheck implements Check {
  private static final String NEXT = "Deploy the site again; it sends what is missing.";

  /** What browsers accept with nosniff: the page's kinds of files. */
  private static final Map<String, Set<String>> TYPES =
      Map.of(
          "js", Set.of("text/javascript", "application/javascript"),
          "mjs", Set.of("text/javascript", "application/javascript"),
          "css", Set.of("text/css"),
          "svg", Set.of("image/svg+xml"),
          "png", Set.of("image/png"),
          "jpg", Set.of("image/jpeg"),
          "webp", Set.of("image/webp"),
          "ico", Set.of("image/vnd.microsoft.icon", "image/x-icon"),
          "webmanifest", Set.of("application/manifest+json"),
          "woff2", Set.of("font/woff2"));

  @Override
  public String name() {
    return "assets";
  }

  @Override
  public Finding examine(Visit visit) {
    List<URI> assets = NamedAssets.of(visit);
    if (assets.stream().noneMatch(url -> extension(url).endsWith("js"))) {
      String found = "a page that names no script";
      return Finding.wrong(found, "the client's script among its files", NEXT);
    }
    return assets.stream()
        .map(url -> problem(visit.ask(Request.get(url))))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> Finding.ok(assets.size() + " files, each with its type"));
  }

  private static Optional<Finding> problem(Answer answer) {
    String path = answer.url().getRawPath();
    if (answer.status() != 200) {
      String found = "status " + answer.status() + " for " + path;
      return Optional.of(Finding.wrong(found, "status 200 for each file the page names", NEXT));
    }
    Set<String> types = TYPES.getOrDefault(extension(answer.url()), Set.of(answer.mediaType()));
    if (types.contains(answer.mediaType())) {
      return Optional.empty();
    }
    String expected = types.stream().sorted().reduce((one, other) -> other).orElse("");
    return Optional.of(
        Finding.wrong(
            "the type %s for %s".formatted(Shown.of(answer.mediaType()), path), expected, NEXT));
  }

  private static String extension(URI url) {
    String path = url.getRawPath();
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
