package cafe.local.load;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.LocalCloud;
import cafe.local.LocalCloudOptions;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * Defends whoever leaves the café open all day: people sign in and order reports as fast as they
 * can, and nothing fails, nor piles up beyond what AWS would keep too (runs, reports, records).
 */
class LoadRun {
  private static final String PASSWORD = "Load-of-Beans-2026!";
  private static final double MINUTES = Double.parseDouble(System.getProperty("load.minutes", "5"));
  private static final double WARM_UP_MINUTES = 0.5;
  private static final int CLIENTS = Integer.getInteger("load.clients", 8);

  /** A run with its history, its report in the bucket and the trail's records of the sign-in. */
  private static final long KEPT_BYTES_PER_REPORT = 200_000;

  private static final long TOLERATED_BYTES = 24L * 1024 * 1024;
  private static final int TOLERATED_HANDLES = 40;

  private final AtomicLong signIns = new AtomicLong();
  private final AtomicLong reports = new AtomicLong();
  private final Queue<String> errors = new ConcurrentLinkedQueue<>();
  private final CountDownLatch end = new CountDownLatch(1);

  @Test
  void nothingFailsAndNothingPilesUp() throws Exception {
    LocalCloudOptions options = LocalCloudOptions.onFreePorts().password("frank", PASSWORD);
    ExecutorService people = Executors.newFixedThreadPool(CLIENTS);
    try (LocalCloud cloud = LocalCloud.start(options)) {
      // The first half minute's work loads classes and fills pools that stay.
      run(cloud, people, WARM_UP_MINUTES);
      cloud.inbox().clear();
      long signInsBefore = signIns.get();
      long reportsBefore = reports.get();
      Resources before = Resources.now();
      System.out.printf("%n  time  sign-ins  reports  errors  heap after GC  threads  files%n");
      row(0, before);
      long began = System.nanoTime();
      int rows = 5;
      for (int i = 0; i < rows; i++) {
        run(cloud, people, MINUTES / rows);
        cloud.inbox().clear();
        row((System.nanoTime() - began) / 1e9, Resources.now());
      }
      Resources after = Resources.now();
      long made = reports.get() - reportsBefore;
      long grownBytes = after.heapBytes() - before.heapBytes();
      System.out.printf(
          Locale.ROOT,
          "%.1f sign-ins and %.1f reports a second; %.1f kB kept for each report%n%n",
          (signIns.get() - signInsBefore) / (MINUTES * 60),
          made / (MINUTES * 60),
          grownBytes / 1024.0 / Math.max(1, made));
      assertThat(errors).isEmpty();
      assertThat(made).isPositive();
      assertThat(grownBytes).isLessThan(TOLERATED_BYTES + made * KEPT_BYTES_PER_REPORT);
      assertThat(after.threads()).isLessThan(before.threads() + TOLERATED_HANDLES);
      assertThat(after.files()).isLessThan(before.files() + TOLERATED_HANDLES);
    } finally {
      people.shutdownNow();
    }
  }

  /** All people at work for that long; returns when each has finished what he was at. */
  private void run(LocalCloud cloud, ExecutorService people, double minutes) throws Exception {
    long untilNanos = System.nanoTime() + (long) (minutes * TimeUnit.MINUTES.toNanos(1));
    HttpClient http = HttpClient.newHttpClient();
    List<Future<?>> shifts = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      shifts.add(people.submit(() -> work(new Guest(cloud, PASSWORD, http), untilNanos)));
    }
    for (Future<?> shift : shifts) {
      shift.get();
    }
  }

  private void work(Guest guest, long untilNanos) {
    while (System.nanoTime() < untilNanos && end.getCount() > 0) {
      try {
        String token = guest.signIn();
        signIns.incrementAndGet();
        assertThat(guest.orderReport(token)).contains("</html>");
        reports.incrementAndGet();
      } catch (Exception failed) {
        errors.add(failed.toString());
        end.countDown();
      }
    }
  }

  private void row(double seconds, Resources now) {
    System.out.printf(
        Locale.ROOT,
        "%5.0fs  %8d  %7d  %6d   %s%n",
        seconds,
        signIns.get(),
        reports.get(),
        errors.size(),
        now);
  }
}
