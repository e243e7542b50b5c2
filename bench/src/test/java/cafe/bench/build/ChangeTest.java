package cafe.bench.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ChangeTest {
  @Test
  void everyLineToEditIsThere() throws IOException {
    for (Change change : Change.values()) {
      if (change != Change.NONE) {
        assertThat(Files.readString(Path.of("..").resolve(change.file())))
            .as(change.file())
            .contains(change.line());
      }
    }
  }
}
