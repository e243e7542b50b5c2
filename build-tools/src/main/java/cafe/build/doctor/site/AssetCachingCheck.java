package cafe.build.doctor.site;

import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Visit;
import cafe.build.doctor.web.Answer;
import cafe.build.doctor.web.Request;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** Files whose names change with their contents are kept for a year (RFC 8246). */
public final class AssetCachingCheck implements Check {
  private static final long YEAR_SECONDS = 31_536_000;
  private static final String EXPECTED = "Cache-Control: max-age=" + YEAR_SECONDS + ", immutable";

  /** As the build names them: {@code /assets/cafe.0a1b2c3d4e.js}. */
  private static final Pattern HASHED = Pattern.compile("/assets/.*\\.[0-9a-z]{8,}\\.\\w+");

  @Override
  public String name() {
    return "assets' caching";
  }

  @Override
  public Finding examine(Visit visit) {
    List<URI> assets = NamedAssets.of(visit);
    for (URI url : assets) {
      if (!HASHED.matcher(url.getRawPath()).matches()) {
        return Finding.warning(
            url.getRawPath() + ", a name without a hash of its contents",
            "names such as /assets/cafe.<hash>.js, which may be kept for a year",
            "Deploy what `mvn package` puts into dist/, not the page's sources.");
      }
      Answer answer = visit.ask(Request.get(url));
      CacheControl caching = CacheControl.of(answer);
      if (caching.maxAgeSeconds().orElse(0L) < YEAR_SECONDS || !caching.has("immutable")) {
        return Finding.wrong(
            caching + " for " + url.getRawPath(),
            EXPECTED,
            "Deploy the site again; it sets each file's Cache-Control.");
      }
    }
    return Finding.ok("a year, immutable");
  }
}
