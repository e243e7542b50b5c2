package cafe.backend.gather;

import static cafe.backend.gather.StockedBeans.bean;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedBeansTest {
  @TempDir Path folder;

  @Test
  void mergesSeveralRunsIntoOneOrder() throws IOException {
    SortedBeans sorted = new SortedBeans(folder);
    Random random = new Random(1);
    for (long id = 0; id < 12_000; id++) {
      sorted.add(bean(id, "Type " + random.nextInt(5), "Coffee " + random.nextInt(), "Harbor", 1));
    }

    List<StockedBean> beans = read(sorted);

    assertThat(folder).isDirectoryContaining("glob:**/run-2.jsonl");
    assertThat(beans).hasSize(12_000).isSortedAccordingTo(StockedBean.BY_TYPE_AND_NAME);
  }

  @Test
  void keepsLongNamesFromMakingARunLarge() throws IOException {
    SortedBeans sorted = new SortedBeans(folder);
    sorted.add(bean(1, "Arabica", "n".repeat(SortedBeans.MAX_RUN_CHARACTERS), "Harbor", 1));

    assertThat(folder).isDirectoryContaining("glob:**/run-0.jsonl");
    assertThat(read(sorted)).hasSize(1);
  }

  @Test
  void givesNothingOfNothing() throws IOException {
    assertThat(read(new SortedBeans(folder))).isEmpty();
  }

  @Test
  void keepsLineBreaksWithinAName() throws IOException {
    SortedBeans sorted = new SortedBeans(folder);
    sorted.add(bean(1, "Arabica", "Kona\nExtra", "Harbor", 1));

    assertThat(read(sorted)).extracting(StockedBean::productName).containsExactly("Kona\nExtra");
  }

  private static List<StockedBean> read(SortedBeans sorted) throws IOException {
    List<StockedBean> beans = new ArrayList<>();
    sorted.forEach(beans::add);
    return beans;
  }
}
