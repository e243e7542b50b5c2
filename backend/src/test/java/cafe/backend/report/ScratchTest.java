package cafe.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScratchTest {
  @Test
  void leavesNothingOnTheDisk() throws IOException {
    Path folder;
    try (Scratch scratch = Scratch.open()) {
      folder = scratch.folder();
      Files.writeString(scratch.file("a"), "a");
      assertThat(folder).isDirectoryContaining("glob:**/a");
    }
    assertThat(folder).doesNotExist();
  }
}
