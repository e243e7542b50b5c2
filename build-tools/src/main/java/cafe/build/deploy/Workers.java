package cafe.build.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does one thing for many at a time. */
final class Workers implements AutoCloseable {
  private final ExecutorService threads;

  Workers(int count) {
    threads =
        Executors.newFixedThreadPool(
            count,
            task -> {
              Thread thread = new Thread(task, "deploy");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Does the work for each; after a failure none is begun any more.
   *
   * @param done hears of each success, in this thread
   * @return the failures; those that were not begun are none
   */
  <T, R> List<BucketException> forEach(
      List<T> items, Function<T, R> work, Consumer<Done<T, R>> done) {
    CompletionService<Done<T, R>> running = new ExecutorCompletionService<>(threads);
    AtomicBoolean stopped = new AtomicBoolean();
    for (T item : items) {
      running.submit(() -> stopped.get() ? Done.notBegun() : doOne(item, work, stopped));
    }
    List<BucketException> failures = new ArrayList<>();
    for (int count = 0; count < items.size(); count++) {
      Done<T, R> one = take(running);
      failures.addAll(one.failures());
      if (!one.results().isEmpty()) {
        done.accept(one);
      }
    }
    return failures;
  }

  private static <T, R> Done<T, R> doOne(T item, Function<T, R> work, AtomicBoolean stopped) {
    try {
      return new Done<>(List.of(item), List.of(work.apply(item)), List.of());
    } catch (BucketException failed) {
      stopped.set(true);
      return new Done<>(List.of(), List.of(), List.of(failed));
    }
  }

  private static <T> T take(CompletionService<T> running) {
    try {
      return running.take().get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new DeployException(
          "The deploy was interrupted; run it again to complete it.", stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** An item with its result, or a failure, or neither. */
  record Done<T, R>(List<T> items, List<R> results, List<BucketException> failures) {
    static <T, R> Done<T, R> notBegun() {
      return new Done<>(List.of(), List.of(), List.of());
    }

    T item() {
      return items.get(0);
    }

    R result() {
      return results.get(0);
    }
  }
}
