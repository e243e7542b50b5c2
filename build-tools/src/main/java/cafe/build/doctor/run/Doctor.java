package cafe.build.doctor.run;

import cafe.build.doctor.CannotTellException;
import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Visit;
import cafe.build.doctor.web.NoAnswerException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs checks side by side, and ends in time whatever the servers do. */
public final class Doctor {
  private final List<Check> checks;
  private final Duration limit;

  /**
   * A doctor.
   *
   * @param limit for all checks together
   */
  public Doctor(List<Check> checks, Duration limit) {
    this.checks = List.copyOf(checks);
    this.limit = limit;
  }

  /** What the checks find, in their order. */
  public List<Diagnosis> examine(Visit visit) {
    ExecutorService threads = Executors.newCachedThreadPool(Doctor::daemon);
    try {
      List<Callable<Finding>> tasks = new ArrayList<>();
      checks.forEach(check -> tasks.add(() -> finding(check, visit)));
      List<Future<Finding>> findings =
          threads.invokeAll(tasks, limit.toMillis(), TimeUnit.MILLISECONDS);
      List<Diagnosis> diagnoses = new ArrayList<>();
      for (int i = 0; i < checks.size(); i++) {
        diagnoses.add(new Diagnosis(checks.get(i).name(), result(findings.get(i))));
      }
      return diagnoses;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The doctor was interrupted.", interrupted);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Finding finding(Check check, Visit visit) {
    try {
      return check.examine(visit);
    } catch (NoAnswerException none) {
      String next = "See that this server is up; then run the doctor again.";
      return Finding.unknown(none.clause(), "an answer", next);
    } catch (CannotTellException cannot) {
      return cannot.finding();
    }
  }

  private Finding result(Future<Finding> future) throws InterruptedException {
    try {
      return future.get();
    } catch (CancellationException late) {
      return Finding.unknown(
          "no result within " + limit.toSeconds() + " s",
          "an answer",
          "See why the servers are slow; then run the doctor again.");
    } catch (ExecutionException failed) {
      throw new IllegalStateException("A check failed", failed.getCause());
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "doctor");
    thread.setDaemon(true);
    return thread;
  }
}
