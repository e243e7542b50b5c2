package cafe.build.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a directory holds a whole site, before it replaces one that works. */
public final class SiteCheck {
  private SiteCheck() {}

  /**
   * Looks for what a build that stopped half way leaves behind.
   *
   * @throws SiteException telling all that is missing
   */
  public static void check(SiteFiles site) {
    List<String> problems = new ArrayList<>();
    if (site.find("index.html").isEmpty()) {
      problems.add("index.html is missing");
    }
    Links links = new Links(path -> site.find(path).map(bytes -> path));
    for (Map.Entry<String, byte[]> file : site.byPath().entrySet()) {
      FileKind kind = FileKind.of(file.getKey());
      if (file.getValue().length == 0) {
        problems.add(file.getKey() + " is empty");
      } else if (kind == FileKind.PAGE || kind == FileKind.STYLESHEET) {
        links.rewrite(kind, file.getKey(), text(file.getValue()));
      }
    }
    problems.addAll(links.broken());
    if (!problems.isEmpty()) {
      throw new SiteException(
          "dist/ holds no whole site, and nothing was sent; run mvn package first:\n  "
              + String.join("\n  ", problems));
    }
  }

  /** The paths of the files that a page of the site refers to, without a slash at the start. */
  public static List<String> references(SiteFiles site, String page) {
    List<String> references = new ArrayList<>();
    Links links =
        new Links(
            path -> {
              references.add(path);
              return Optional.of(path);
            });
    site.find(page).ifPresent(bytes -> links.rewrite(FileKind.PAGE, page, text(bytes)));
    return references.stream().distinct().toList();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
