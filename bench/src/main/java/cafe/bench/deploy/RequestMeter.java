package cafe.bench.deploy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands before a server, counts what is asked and what goes over the wire, and holds each request
 * for a while, as the way to a data centre would. What it passes on it does not change, so that
 * signatures stay good.
 */
public final class RequestMeter implements AutoCloseable {
  private static final int BACKLOG = 1_024;

  private final ServerSocket door;
  private final URI server;
  private final Duration delay;
  private final ExecutorService threads = Executors.newCachedThreadPool(RequestMeter::daemon);
  private final AtomicLong requests = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();

  private RequestMeter(ServerSocket door, URI server, Duration delay) {
    this.door = door;
    this.server = server;
    this.delay = delay;
  }

  /** Before that server, with that delay for each request. */
  public static RequestMeter before(URI server, Duration delay) throws IOException {
    ServerSocket door = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    RequestMeter meter = new RequestMeter(door, server, delay);
    meter.threads.execute(meter::open);
    return meter;
  }

  /** Where clients find it: scheme, host and port. */
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + door.getLocalPort());
  }

  /** What was counted since it was asked last. */
  public Traffic traffic() {
    return new Traffic(requests.getAndSet(0), bytes.getAndSet(0));
  }

  @Override
  public void close() throws IOException {
    door.close();
    threads.shutdownNow();
  }

  private void open() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        threads.execute(() -> pass(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void pass(Socket client) {
    try (client;
        Socket upstream = new Socket(server.getHost(), server.getPort())) {
      client.setTcpNoDelay(true);
      upstream.setTcpNoDelay(true);
      threads.execute(() -> answers(upstream, client));
      new RequestStream(client.getInputStream(), upstream.getOutputStream(), bytes, this::hold)
          .pass();
    } catch (IOException gone) {
      // One side hung up, as it may between two requests.
    }
  }

  private void hold() {
    requests.incrementAndGet();
    try {
      Thread.sleep(delay.toMillis());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private void answers(Socket upstream, Socket client) {
    byte[] buffer = new byte[1 << 16];
    try (client) {
      int read = upstream.getInputStream().read(buffer);
      while (read >= 0) {
        bytes.addAndGet(read);
        client.getOutputStream().write(buffer, 0, read);
        read = upstream.getInputStream().read(buffer);
      }
    } catch (IOException gone) {
      // The same: nobody waits for the rest.
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "request-meter");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * What went over the wire.
   *
   * @param requests how many
   * @param bytes both ways, heads included
   */
  public record Traffic(long requests, long bytes) {}
}
