package cafe.build.page;

import cafe.build.config.SiteConfig;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * A built site with another configuration: the same assets, bit by bit, and pages that carry it. So
 * what has been tested on a laptop is what is deployed, to every stage.
 */
public final class ConfiguredSite {
  private static final String INDEX = "index.html";

  private ConfiguredSite() {}

  /**
   * The site's files with this configuration in all pages that have a place for one, and with a
   * page where Cognito returns to.
   */
  public static SiteFiles of(SiteFiles site, SiteConfig config) {
    byte[] oldIndex = site.find(INDEX).orElse(new byte[0]);
    byte[] newIndex = configured(oldIndex, config);
    Map<String, byte[]> files = new TreeMap<>();
    site.byPath()
        .forEach(
            (path, bytes) -> {
              boolean isIndex = Arrays.equals(bytes, oldIndex);
              boolean isPage = FileKind.of(path) == FileKind.PAGE;
              files.put(path, isIndex ? newIndex : isPage ? configured(bytes, config) : bytes);
            });
    for (String path : new String[] {config.redirectPath(), config.logoutPath()}) {
      if (!path.equals("/")) {
        files.put(path.substring(1), newIndex);
      }
    }
    return SiteFiles.of(files);
  }

  private static byte[] configured(byte[] page, SiteConfig config) {
    String html = new String(page, StandardCharsets.UTF_8);
    return PageConfig.isExpectedBy(html)
        ? PageConfig.inject(html, config).getBytes(StandardCharsets.UTF_8)
        : page;
  }
}
