package cafe.local.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One origin: an HTTP server on 127.0.0.1 that hands every request to one handler. */
public final class LocalServer implements AutoCloseable {
  /**
   * API Gateway's payload limit, 10 MB: docs.aws.amazon.com/apigateway "Amazon API Gateway quotas".
   */
  public static final int MAX_BODY_BYTES = 10 * 1024 * 1024;

  private static final Logger LOG = Logger.getLogger(LocalServer.class.getName());
  private static final int BACKLOG = 1024;

  static {
    // Without it the second response on a kept-alive connection waits 40 ms for a delayed ACK.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(LocalServer::daemon);

  private LocalServer(HttpServer server) {
    this.server = server;
  }

  /**
   * Starts a server.
   *
   * @param name what is served, for messages
   * @param port the port, or 0 for any free one
   * @throws PortTakenException if another process listens on that port
   */
  public static LocalServer start(String name, int port, Handler handler) throws IOException {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      LocalServer started = new LocalServer(HttpServer.create(address, BACKLOG));
      started.server.setExecutor(started.threads);
      started.server.createContext("/", exchange -> answer(name, handler, exchange));
      started.server.start();
      return started;
    } catch (BindException taken) {
      throw new PortTakenException(name, port, taken);
    }
  }

  /** Scheme, host and port: {@code http://127.0.0.1:8400}, no slash at the end. */
  public URI origin() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static void answer(String name, Handler handler, HttpExchange exchange) {
    try (exchange) {
      try {
        Response response = respond(name, handler, exchange);
        send(exchange, response, response.body().length);
      } catch (CutOffException cut) {
        send(exchange, cut.whole(), cut.whole().body().length / 2);
      }
    } catch (IOException gone) {
      LOG.log(Level.FINE, name + ": the client went away", gone);
    }
  }

  private static void send(HttpExchange exchange, Response response, int bytes) throws IOException {
    byte[] body = response.body();
    response.headers().forEach((key, values) -> exchange.getResponseHeaders().put(key, values));
    if (exchange.getRequestMethod().equals("HEAD")) {
      // RFC 9110 section 9.3.2: HEAD tells the length that GET would send
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
    }
    boolean bodiless = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
    exchange.sendResponseHeaders(response.status(), bodiless ? -1 : body.length);
    if (!bodiless) {
      exchange.getResponseBody().write(body, 0, bytes);
    }
  }

  private static Response respond(String name, Handler handler, HttpExchange exchange)
      throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY_BYTES + 1);
    if (body.length > MAX_BODY_BYTES) {
      return Response.json(413, "{\"message\":\"Request Too Long\"}");
    }
    Map<String, List<String>> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((key, values) -> headers.put(key.toLowerCase(Locale.ROOT), List.copyOf(values)));
    Request request =
        new Request(exchange.getRequestMethod(), exchange.getRequestURI(), headers, body);
    try {
      Response response = handler.handle(request);
      LOG.log(Level.FINE, () -> access(name, request, response));
      return response;
    } catch (CutOffException cut) {
      throw cut;
    } catch (Exception fault) {
      LOG.log(Level.SEVERE, name + ": " + request.method() + " " + request.path(), fault);
      return Response.json(500, "{\"message\":\"Internal server error\"}");
    }
  }

  /** One access line; no query, which may carry a code, and no header, which may carry a token. */
  private static String access(String name, Request request, Response response) {
    return "%s: %s %s %d".formatted(name, request.method(), request.path(), response.status());
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "local-cloud");
    thread.setDaemon(true);
    return thread;
  }
}
