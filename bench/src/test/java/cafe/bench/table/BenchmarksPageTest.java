package cafe.bench.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarksPageTest {
  @TempDir Path folder;

  @Test
  void beginsAPage() throws IOException {
    Path file = folder.resolve("BENCHMARKS.md");

    new BenchmarksPage(file).put(new Section("size", "## Size\n"));

    assertThat(Files.readString(file))
        .startsWith("# Measured\n")
        .endsWith("\n\n<!-- bench:size -->\n## Size\n<!-- /bench:size -->\n");
  }

  @Test
  void replacesOnlyItsOwnSection() {
    String before =
        """
        Hand-written.

        <!-- bench:size -->
        old
        <!-- /bench:size -->

        Between.

        <!-- bench:srp -->
        kept
        <!-- /bench:srp -->
        After.
        """;

    assertThat(BenchmarksPage.with(before, new Section("size", "new\n")))
        .isEqualTo(before.replace("old", "new"));
  }

  @Test
  void addsASectionThatIsNew() {
    assertThat(BenchmarksPage.with("Hand-written.\n", new Section("srp", "new\n")))
        .isEqualTo("Hand-written.\n\n<!-- bench:srp -->\nnew\n<!-- /bench:srp -->\n");
  }

  @Test
  void keepsWhatAnEarlierRunFound() throws IOException {
    Path file = folder.resolve("BENCHMARKS.md");
    BenchmarksPage page = new BenchmarksPage(file);

    page.putUnlessThere(new Section("size", "first\n"));
    page.putUnlessThere(new Section("size", "second\n"));

    assertThat(Files.readString(file)).contains("first").doesNotContain("second");
  }

  @Test
  void saysWhyASectionHasNothing() {
    assertThat(Section.without("view", "Views", "Today.", "Skipped: there is no Chromium.").body())
        .isEqualTo("## Views\n\nToday.\n\nSkipped: there is no Chromium.\n");
    assertThat(Section.of("view", "Views", "Today.", List.of(new Table("T", "a"))).body())
        .isEqualTo("## Views\n\nToday.\n\n**T**\n\n| a   |\n|-----|\n");
  }
}
