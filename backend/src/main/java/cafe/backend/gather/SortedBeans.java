package cafe.backend.gather;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * Sorts more beans than memory holds: sorted runs on disk, then a merge that holds one bean of each
 * run (Knuth, The Art of Computer Programming, volume 3, section 5.4).
 */
final class SortedBeans {
  /** Of one run in memory: some megabytes. */
  static final int MAX_RUN_BEANS = 5_000;

  /** So that long names do not make a run large. */
  static final int MAX_RUN_CHARACTERS = 2_000_000;

  private final Path folder;
  private final List<Path> runs = new ArrayList<>();
  private final List<StockedBean> run = new ArrayList<>();
  private int characters;

  /** Sorts with the help of files in this folder. */
  SortedBeans(Path folder) {
    this.folder = folder;
  }

  void add(StockedBean bean) throws IOException {
    run.add(bean);
    characters += bean.characters();
    if (run.size() >= MAX_RUN_BEANS || characters >= MAX_RUN_CHARACTERS) {
      spill();
    }
  }

  /** Gives all beans in order. */
  void forEach(Consumer<StockedBean> reader) throws IOException {
    spill();
    PriorityQueue<RunReader> heads =
        new PriorityQueue<>(Comparator.comparing(RunReader::head, StockedBean.BY_TYPE_AND_NAME));
    try {
      for (Path file : runs) {
        heads.add(new RunReader(file));
      }
      while (!heads.isEmpty()) {
        RunReader first = heads.remove();
        reader.accept(first.head());
        if (first.advance()) {
          heads.add(first);
        } else {
          first.close();
        }
      }
    } finally {
      for (RunReader open : heads) {
        open.close();
      }
    }
  }

  private void spill() throws IOException {
    if (run.isEmpty()) {
      return;
    }
    run.sort(StockedBean.BY_TYPE_AND_NAME);
    Path file = folder.resolve("run-" + runs.size() + ".jsonl");
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (StockedBean bean : run) {
        writer.write(Lines.write(bean));
        writer.write('\n');
      }
    }
    runs.add(file);
    run.clear();
    characters = 0;
  }
}
