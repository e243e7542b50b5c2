package cafe.build.doctor.site;

import cafe.build.doctor.Visit;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** The files of the site that its page loads. */
final class NamedAssets {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "<(?:script|link|img|use|image|source)\\b[^>]*?\\s(?:src|href)\\s*=\\s*[\"']?(?<url>[^\"'\\s>#]+)",
          Pattern.CASE_INSENSITIVE);

  private NamedAssets() {}

  /** Their URLs, each once, without fragments; other sites' are left out. */
  static List<URI> of(Visit visit) {
    return REFERENCE
        .matcher(visit.page().body())
        .results()
        .map(found -> found.group(1))
        .filter(reference -> reference.matches("[\\w/.@%~?=&+-]+"))
        .map(reference -> visit.site().resolve("/").resolve(reference))
        .filter(url -> visit.site().getRawAuthority().equals(url.getRawAuthority()))
        .distinct()
        .toList();
  }
}
