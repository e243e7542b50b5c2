package cafe.bench.api;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.DoubleStream;

/** So many clients, each of which asks again as soon as it was answered. */
final class Load {
  private final int clients;
  private final Duration warmUp;
  private final Duration measured;

  Load(int clients, Duration warmUp, Duration measured) {
    this.clients = clients;
    this.warmUp = warmUp;
    this.measured = measured;
  }

  /** How many. */
  int clients() {
    return clients;
  }

  /** Asks the same all the time. */
  Answers run(HttpRequest request, int expectedStatus) throws IOException, InterruptedException {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    long from = System.nanoTime() + warmUp.toNanos();
    long to = from + measured.toNanos();
    try {
      List<Future<List<Double>>> running = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        running.add(threads.submit(() -> client(http, request, expectedStatus, from, to)));
      }
      List<Double> all = new ArrayList<>();
      for (Future<List<Double>> one : running) {
        all.addAll(one.get());
      }
      return Answers.of(all, measured);
    } catch (ExecutionException failed) {
      throw new IOException("The load failed: " + failed.getMessage(), failed);
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Double> client(
      HttpClient http, HttpRequest request, int expectedStatus, long from, long to)
      throws IOException, InterruptedException {
    List<Double> millis = new ArrayList<>();
    long begin = System.nanoTime();
    while (begin < to) {
      int status = http.send(request, BodyHandlers.ofByteArray()).statusCode();
      if (status != expectedStatus) {
        throw new IOException(
            "%s answered %d, expected %d"
                .formatted(request.uri().getPath(), status, expectedStatus));
      }
      long end = System.nanoTime();
      if (begin >= from) {
        millis.add((end - begin) / 1e6);
      }
      begin = end;
    }
    return millis;
  }

  /**
   * What came back.
   *
   * @param perSecond answers
   * @param medianMillis half took no longer
   * @param slowMillis 99 of 100 took no longer
   */
  record Answers(double perSecond, double medianMillis, double slowMillis) {
    static Answers of(List<Double> millis, Duration measured) {
      double[] sorted = millis.stream().flatMapToDouble(DoubleStream::of).sorted().toArray();
      if (sorted.length == 0) {
        throw new IllegalStateException("No request was answered in " + measured);
      }
      return new Answers(
          sorted.length / (measured.toNanos() / 1e9),
          sorted[sorted.length / 2],
          sorted[sorted.length * 99 / 100]);
    }
  }
}
