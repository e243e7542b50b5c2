package cafe.local.live;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Brings edits of the page's sources into {@code dist/}, from where the site is served, and tells
 * on a terminal what became of them. What does not build leaves the last good site where it is.
 */
public final class LiveEditing implements AutoCloseable {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
  private static final int NAMED = 3;

  private final Path root;
  private final SourceWatch watch;
  private final SiteBuild build;
  private final Consumer<String> terminal;
  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(LiveEditing::daemon);

  LiveEditing(Path root, SourceWatch watch, SiteBuild build, Consumer<String> terminal) {
    this.root = root;
    this.watch = watch;
    this.build = build;
    this.terminal = terminal;
  }

  /**
   * Begins to watch.
   *
   * @param root the project's folder
   * @param signIn the way to sign in; scripts that only others load are left as they are
   * @param since when the site that is served was begun to be built: later edits are not in it
   * @param terminal where a developer reads
   */
  public static LiveEditing start(
      Path root, String signIn, Instant since, Consumer<String> terminal) throws IOException {
    Path folder = root.toAbsolutePath().normalize();
    LiveEditing editing =
        new LiveEditing(
            folder, new SourceWatch(folder, since), SiteBuild.of(folder, signIn), terminal);
    editing.begin();
    return editing;
  }

  private void begin() {
    long millis = BETWEEN_LOOKS.toMillis();
    var unused = looks.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
  }

  /** Looks once, and builds what was edited. */
  void look() {
    try {
      Set<String> edited = watch.edited();
      if (!edited.isEmpty()) {
        build(edited);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } catch (IOException | BuildFailedException | RuntimeException failed) {
      // Whatever it is, the next edit may mend it.
      terminal.accept(
          "Not in the page, which is as it was before:\n"
              + String.valueOf(failed.getMessage()).replace(root + "/", "").indent(2));
    }
  }

  private void build(Set<String> edited)
      throws IOException, InterruptedException, BuildFailedException {
    long beganNanos = System.nanoTime();
    terminal.accept("Edited: " + names(edited));
    build.run(edited);
    double seconds = (System.nanoTime() - beganNanos) / 1e9;
    terminal.accept(String.format(Locale.ROOT, "In the page after %.1f s; reload it.", seconds));
  }

  private static String names(Set<String> edited) {
    String names = String.join(", ", edited.stream().limit(NAMED).toList());
    int more = edited.size() - NAMED;
    return more > 0 ? names + " and " + more + " more" : names;
  }

  @Override
  public void close() {
    looks.shutdownNow();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "live-editing");
    thread.setDaemon(true);
    return thread;
  }
}
