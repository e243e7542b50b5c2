package cafe.build.deploy;

import cafe.build.encoding.ContentEncoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Contents of pages inside the manifest, so that going back needs one put and no other copy. */
final class Contents {
  /** Above this a release is not kept: the manifest is read and written with each deploy. */
  private static final int MAX_CHARS_PER_RELEASE = 500_000;

  private Contents() {}

  /** The files' contents by SHA-256; empty if they are too large to be kept. */
  static Map<String, String> of(Collection<SiteObject> files) {
    Map<String, String> contents = new TreeMap<>();
    int chars = 0;
    for (SiteObject file : files) {
      if (!contents.containsKey(file.sha256()) && chars <= MAX_CHARS_PER_RELEASE) {
        byte[] smaller = ContentEncoding.GZIP.encode(file.bytes());
        String text = Base64.getEncoder().encodeToString(smaller);
        contents.put(file.sha256(), text);
        chars += text.length();
      }
    }
    return chars <= MAX_CHARS_PER_RELEASE ? contents : Map.of();
  }

  /** Only those that a release needs. */
  static Map<String, String> retain(Map<String, String> contents, List<Release> releases) {
    Map<String, String> needed = new TreeMap<>();
    for (Release release : releases) {
      for (Stored file : release.files().values()) {
        String content = contents.get(file.sha256());
        if (content != null) {
          needed.put(file.sha256(), content);
        }
      }
    }
    return needed;
  }

  static byte[] decode(String content) {
    byte[] smaller = Base64.getDecoder().decode(content);
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(smaller))) {
      return gzip.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException("A content in the manifest is broken", broken);
    }
  }
}
