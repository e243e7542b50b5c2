package cafe.build.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

class CloudFrontInvalidationTest {
  private final List<String> asked = new ArrayList<>();
  private final HttpServer server;

  CloudFrontInvalidationTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void start() {
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void doesNotWaitUnlessItIsTold() {
    invalidation(false).invalidate(List.of("/"));

    assertThat(asked).containsExactly("POST");
  }

  @Test
  void waitsUntilEveryEdgeHasForgotten() {
    invalidation(true).invalidate(List.of("/"));

    assertThat(asked).containsExactly("POST", "GET", "GET", "GET");
  }

  private CloudFrontInvalidation invalidation(boolean waits) {
    AwsAccess access =
        new AwsAccess(
            "us-east-1",
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")),
            Optional.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort())));
    return new CloudFrontInvalidation(access, "E1", waits, Duration.ofMillis(1));
  }

  /** At work until it is asked for the third time. */
  private void answer(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestMethod());
    String status = asked.size() > 3 ? "Completed" : "InProgress";
    byte[] xml =
        ("<Invalidation><Id>I1</Id><Status>" + status + "</Status></Invalidation>")
            .getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(
        exchange.getRequestMethod().equals("POST") ? 201 : 200, xml.length);
    exchange.getResponseBody().write(xml);
    exchange.close();
  }
}
