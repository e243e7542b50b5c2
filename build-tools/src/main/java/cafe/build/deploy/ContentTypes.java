package cafe.build.deploy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Media types by the name of a file; of a file without an extension, by its first bytes. */
final class ContentTypes {
  static final String HTML = "text/html; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";

  private static final Map<String, String> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("html", HTML),
          Map.entry("css", "text/css; charset=utf-8"),
          // RFC 9239, section 6
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("map", "application/json"),
          Map.entry("wasm", "application/wasm"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("txt", TEXT),
          Map.entry("md", "text/markdown; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("xml", "application/xml"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("ico", "image/vnd.microsoft.icon"),
          Map.entry("woff", "font/woff"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("otf", "font/otf"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("webm", "video/webm"));

  private ContentTypes() {}

  static String of(String path, byte[] bytes) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    if (dot > 0) {
      String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
      return BY_EXTENSION.getOrDefault(extension, "application/octet-stream");
    }
    return byContent(path, start(bytes));
  }

  /** Whether compression makes it smaller. */
  static boolean isText(String type) {
    return type.startsWith("text/")
        || type.endsWith("json")
        || type.endsWith("xml")
        || type.equals("application/wasm");
  }

  /** A page at the path /callback, or what RFC 8615 has without extensions: JSON, mostly. */
  private static String byContent(String path, String start) {
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return HTML;
    }
    if (start.startsWith("{") || start.startsWith("[")) {
      return "application/json";
    }
    return path.startsWith(".well-known/") ? TEXT : "application/octet-stream";
  }

  private static String start(byte[] bytes) {
    int length = Math.min(bytes.length, 64);
    String start = new String(bytes, 0, length, StandardCharsets.UTF_8);
    return start.stripLeading().toLowerCase(Locale.ROOT);
  }
}
