package cafe.local.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWatchTest {
  private static final Instant BUILT = Instant.parse("2026-11-21T10:00:00Z");
  private static final String STYLE = "web-src/css/cafe.css";

  @TempDir private Path root;
  private int saved;

  @BeforeEach
  void write() throws IOException {
    save(STYLE, BUILT);
    save("web-src/index.html", BUILT);
    save("client/core/src/main/java/cafe/core/outcome/Sentences.java", BUILT);
  }

  @Test
  void tellsNothingWhereNothingWasEdited() throws Exception {
    SourceWatch watch = new SourceWatch(root, BUILT);
    assertThat(watch.edited()).isEmpty();
    assertThat(watch.edited()).isEmpty();
  }

  @Test
  void tellsAnEditOnce() throws Exception {
    SourceWatch watch = new SourceWatch(root, BUILT);
    edit(STYLE);
    watch.edited();
    assertThat(watch.edited()).containsExactly(STYLE);
    assertThat(watch.edited()).isEmpty();
  }

  @Test
  void waitsUntilNobodyWritesAnyMore() throws Exception {
    SourceWatch watch = new SourceWatch(root, BUILT);
    for (int i = 0; i < 5; i++) {
      edit(STYLE);
      assertThat(watch.edited()).isEmpty();
    }
    assertThat(watch.edited()).containsExactly(STYLE);
  }

  @Test
  void tellsWhatCameAndWhatWent() throws Exception {
    SourceWatch watch = new SourceWatch(root, BUILT);
    edit("client/browser/src/main/java/cafe/browser/Toast.java");
    Files.delete(root.resolve(STYLE));
    watch.edited();
    assertThat(watch.edited())
        .containsExactly("client/browser/src/main/java/cafe/browser/Toast.java", STYLE);
  }

  @Test
  void tellsWhatWasEditedWhileTheSiteWasBuilt() throws Exception {
    edit(STYLE);
    SourceWatch watch = new SourceWatch(root, BUILT);
    watch.edited();
    assertThat(watch.edited()).containsExactly(STYLE);
  }

  @Test
  void leavesAloneWhatIsNoSourceOfThePage() throws Exception {
    SourceWatch watch = new SourceWatch(root, BUILT);
    edit("web-src/node_modules/a/a.css");
    edit("web-src/target/page/cafe.css");
    edit("web-src/test/page.html");
    edit("web-src/css/.#cafe.css");
    edit("web-src/css/cafe.css~");
    edit("client/core/src/test/java/cafe/core/ATest.java");
    edit("backend/src/main/java/cafe/backend/MeHandler.java");
    watch.edited();
    assertThat(watch.edited()).isEmpty();
  }

  private void edit(String path) throws IOException {
    save(path, BUILT.plusSeconds(++saved));
  }

  private void save(String path, Instant time) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "saved " + saved);
    Files.setLastModifiedTime(file, FileTime.from(time));
  }
}
