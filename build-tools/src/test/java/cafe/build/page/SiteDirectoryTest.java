package cafe.build.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteDirectoryTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path parent;

  @Test
  void writesEveryFileAndReadsThemBack() throws IOException {
    replaceWith(Map.of("index.html", "page", "assets/a.js", "script"));

    assertThat(SiteFiles.in(dist()).byPath().keySet()).containsExactly("assets/a.js", "index.html");
    assertThat(dist().resolve("assets/a.js")).hasContent("script");
  }

  @Test
  void deletesWhatDoesNotBelongToTheSiteWithItsDirectory() throws IOException {
    replaceWith(Map.of("index.html", "page", "assets/old/a.js", "script"));

    replaceWith(Map.of("index.html", "page"));

    assertThat(dist().resolve("assets")).doesNotExist();
  }

  @Test
  void doesNotTouchWhatHasNotChanged() throws IOException {
    replaceWith(Map.of("index.html", "page", "a.js", "one"));
    Files.setLastModifiedTime(dist().resolve("index.html"), LONG_AGO);
    Files.setLastModifiedTime(dist().resolve("a.js"), LONG_AGO);

    replaceWith(Map.of("index.html", "page", "a.js", "two"));

    assertThat(Files.getLastModifiedTime(dist().resolve("index.html"))).isEqualTo(LONG_AGO);
    assertThat(Files.getLastModifiedTime(dist().resolve("a.js"))).isGreaterThan(LONG_AGO);
    assertThat(dist().resolve("a.js")).hasContent("two");
  }

  @Test
  void refusesADirectoryThatHoldsNoSite() throws IOException {
    Files.createDirectories(dist());
    Files.writeString(dist().resolve("thesis.txt"), "the only copy");

    assertThatThrownBy(() -> replaceWith(Map.of("index.html", "page")))
        .hasMessage(
            dist()
                + " holds files but no index.html, so it is no site, and nothing in it was "
                + "deleted; empty it or name another directory.");
    assertThat(dist().resolve("thesis.txt")).hasContent("the only copy");
  }

  @Test
  void passesOverHiddenFilesButNotOverWellKnownOnes() throws IOException {
    Files.createDirectories(dist().resolve(".well-known"));
    Files.writeString(dist().resolve(".well-known/security.txt"), "x");
    Files.writeString(dist().resolve(".DS_Store"), "x");

    assertThat(SiteFiles.in(dist()).byPath().keySet()).containsExactly(".well-known/security.txt");
  }

  @Test
  void aDirectoryThatIsNotThereHoldsNoFiles() throws IOException {
    assertThat(SiteFiles.in(dist()).byPath()).isEmpty();
  }

  private Path dist() {
    return parent.resolve("dist");
  }

  private void replaceWith(Map<String, String> texts) throws IOException {
    Map<String, byte[]> files = new java.util.TreeMap<>();
    texts.forEach((path, text) -> files.put(path, text.getBytes(UTF_8)));
    new SiteDirectory(dist()).replaceWith(SiteFiles.of(files));
  }
}
