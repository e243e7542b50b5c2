package cafe.build.page;

import java.util.Set;

/** What the name of a file tells about its part in the site. */
enum FileKind {
  /** Has an address that people and other sites know, and is text with references. */
  PAGE,
  /** A piece of a page that a script fetches, named by its content; text with references. */
  PART,
  /** Has a name that others look for, so it keeps it. */
  WELL_KNOWN,
  /** A well-known file that refers to assets. */
  MANIFEST,
  /** Named by its content; may refer to other assets as markup. */
  SVG,
  /** Named by its content; may refer to other assets. */
  STYLESHEET,
  /** Named by its content. */
  ASSET;

  private static final Set<String> KEPT_NAMES =
      Set.of(
          "ads.txt",
          "apple-touch-icon.png",
          "favicon.ico",
          "humans.txt",
          "robots.txt",
          "security.txt",
          "sitemap.xml");

  static FileKind of(String path) {
    if (path.startsWith(".well-known/") || KEPT_NAMES.contains(path)) {
      return WELL_KNOWN;
    }
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "html" -> PAGE;
      case "webmanifest" -> MANIFEST;
      case "svg" -> SVG;
      case "css" -> STYLESHEET;
      default -> ASSET;
    };
  }

  /** Whether the file's name in the site carries the hash of its bytes. */
  boolean isNamedByContent() {
    return this == PART || this == SVG || this == STYLESHEET || this == ASSET;
  }
}
