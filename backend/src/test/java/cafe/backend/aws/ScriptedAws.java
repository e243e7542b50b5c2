package cafe.backend.aws;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Answers AWS JSON requests one after the other, as a test wrote them down. */
final class ScriptedAws implements AutoCloseable {
  private record Scripted(int status, String body) {}

  private final HttpServer server;
  private final Deque<Scripted> script = new ArrayDeque<>();
  private final List<String> requests = new ArrayList<>();

  ScriptedAws() {
    server = listening();
    server.createContext(
        "/",
        exchange -> {
          String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
          byte[] request = exchange.getRequestBody().readAllBytes();
          synchronized (script) {
            requests.add(
                target.substring(target.indexOf('.') + 1)
                    + " "
                    + new String(request, StandardCharsets.UTF_8));
          }
          Scripted next = next();
          byte[] body = next.body().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(next.status(), body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  ScriptedAws answers(String body) {
    return answers(200, body);
  }

  /** The last answer is repeated, because the SDK retries. */
  ScriptedAws answers(int status, String body) {
    synchronized (script) {
      script.add(new Scripted(status, body));
    }
    return this;
  }

  /** Operation and body of each request. */
  List<String> requests() {
    synchronized (script) {
      return List.copyOf(requests);
    }
  }

  AwsAccess access() {
    Optional<String> url = Optional.of("http://127.0.0.1:" + server.getAddress().getPort());
    return new AwsAccess(
        "us-east-1",
        Optional.of(new AwsAccess.Keys("id", "secret", Optional.empty())),
        url,
        url,
        url);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private Scripted next() {
    synchronized (script) {
      return script.size() > 1 ? script.remove() : script.element();
    }
  }

  private static HttpServer listening() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
