package cafe.build.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisitTest {
  private static final byte[] PAGE = {'p'};

  private HttpServer server;
  private URI site;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          boolean root = exchange.getRequestURI().getPath().equals("/");
          exchange.sendResponseHeaders(root ? 200 : 404, 1);
          exchange.getResponseBody().write(PAGE);
          exchange.close();
        });
    server.start();
    site = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void hasNoProblemWithAPageThatAnswersAsItWasDeployed() {
    assertThat(new Visit(site).problems(Map.of("index.html", PAGE))).isEmpty();
  }

  @Test
  void tellsOtherBytes() {
    assertThat(new Visit(site).problems(Map.of("index.html", new byte[] {'q'})))
        .containsExactly(site + "/ answers with other bytes than were deployed");
  }

  @Test
  void tellsAMissingFile() {
    assertThat(new Visit(site).problems(Map.of("a.js", PAGE)))
        .containsExactly(site + "/a.js answers 404, expected 200");
  }

  @Test
  void tellsASiteThatDoesNotAnswer() {
    server.stop(0);

    assertThat(new Visit(site).problems(Map.of("a.js", PAGE)))
        .containsExactly(site + "/a.js does not answer: ConnectException");
  }
}
