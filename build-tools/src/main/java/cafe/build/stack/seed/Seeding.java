package cafe.build.stack.seed;

import cafe.build.progress.Progress;
import cafe.build.stack.FirstContent;
import cafe.build.stack.StackException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Gives new tables their first content. A table that somebody else has filled is left alone, and so
 * is one that was seeded before: what the owner has deleted since does not come back. A seeding
 * that was interrupted is completed.
 */
public final class Seeding implements FirstContent {
  /** Conditional puts cannot be batched (BatchWriteItem has no conditions), so eight at a time. */
  private static final int AT_A_TIME = 8;

  private final SeedStore store;
  private final Progress progress;

  /** Works on these tables. */
  public Seeding(SeedStore store, Progress progress) {
    this.store = store;
    this.progress = progress;
  }

  @Override
  public void seed(Path folder, Map<String, String> outputs) {
    for (SeedTable table : SeedTable.values()) {
      Optional.ofNullable(outputs.get(table.output()))
          .ifPresent(name -> seed(name, table.key(), folder.resolve(table.file())));
    }
  }

  private void seed(String table, String key, Path file) {
    SeedState state = store.state(table);
    if (state == SeedState.DONE) {
      return;
    }
    if (state == SeedState.NONE) {
      if (!store.isEmpty(table)) {
        progress.say("Table " + table + ": it holds data already; not seeded.");
        return;
      }
      store.mark(table, SeedState.BEGUN);
    }
    List<Map<String, Object>> items = SeedFile.read(file);
    progress.say("Table " + table + ": seeding " + items.size() + " items.");
    long put = putAll(table, key, items);
    store.mark(table, SeedState.DONE);
    progress.say(
        "Table %s: %d items put, %d were there already.".formatted(table, put, items.size() - put));
  }

  private static String cause(ExecutionException failed) {
    return Optional.ofNullable(failed.getCause())
        .map(Throwable::getMessage)
        .orElse("for an unknown reason");
  }

  private long putAll(String table, String key, List<Map<String, Object>> items) {
    ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      List<Callable<Boolean>> puts = new ArrayList<>();
      items.forEach(item -> puts.add(() -> store.putIfAbsent(table, key, item)));
      long put = 0;
      for (Future<Boolean> each : threads.invokeAll(puts)) {
        put += each.get() ? 1 : 0;
      }
      return put;
    } catch (ExecutionException failed) {
      throw new StackException(
          "Table %s: found that an item could not be put (%s), expected all of them"
                  .formatted(table, cause(failed))
              + " there. Deploy again; it goes on where it stopped.",
          failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new StackException(
          "Table "
              + table
              + ": the deploy was interrupted. Deploy again; it goes on where it stopped.",
          stopped);
    } finally {
      threads.shutdownNow();
    }
  }
}
