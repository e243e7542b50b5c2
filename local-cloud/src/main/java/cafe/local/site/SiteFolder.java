package cafe.local.site;

import cafe.build.config.SiteConfig;
import cafe.build.page.PageConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder {@code dist/}; its pages get the configuration of this local cloud. */
final class SiteFolder {
  private final Path folder;
  private final SiteConfig config;

  SiteFolder(Path folder, SiteConfig config) {
    this.folder = folder.toAbsolutePath().normalize();
    this.config = config;
  }

  /** The file at a path of the site, read now, so that a new build is seen at once. */
  Optional<SiteFile> file(String path) throws IOException {
    Optional<byte[]> bytes = bytes(path);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    byte[] body = path.endsWith(".html") ? configured(bytes.get()) : bytes.get();
    return Optional.of(new SiteFile(MediaTypes.of(path), cacheControl(path), body));
  }

  /** The bytes beside a file that the build compressed already, such as {@code cafe.js.br}. */
  Optional<byte[]> compressed(String path, String extension) throws IOException {
    return path.endsWith(".html") ? Optional.empty() : bytes(path + extension);
  }

  /** Nothing outside the folder is ever read. */
  private Optional<byte[]> bytes(String path) throws IOException {
    Path file = folder.resolve(path.substring(1)).normalize();
    return file.startsWith(folder) && Files.isRegularFile(file)
        ? Optional.of(Files.readAllBytes(file))
        : Optional.empty();
  }

  private byte[] configured(byte[] page) {
    String html = new String(page, StandardCharsets.UTF_8);
    return PageConfig.isExpectedBy(html)
        ? PageConfig.inject(html, config).getBytes(StandardCharsets.UTF_8)
        : page;
  }

  /** A hashed name never changes its content; anything else is asked for again at each visit. */
  private static String cacheControl(String path) {
    return path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
  }
}
