package cafe.local.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class LocalServerTest {
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void answersWithWhatTheHandlerSays() throws Exception {
    try (LocalServer server = LocalServer.start("test", 0, r -> Response.json(201, "[1]"))) {
      HttpResponse<String> answer = get(server.origin());
      assertThat(answer.statusCode()).isEqualTo(201);
      assertThat(answer.body()).isEqualTo("[1]");
      assertThat(answer.headers().firstValue("Date")).isPresent();
    }
  }

  @Test
  void tellsTheLengthOnHeadWithoutABody() throws Exception {
    try (LocalServer server = LocalServer.start("test", 0, r -> Response.json(200, "[1]"))) {
      HttpRequest head =
          HttpRequest.newBuilder(server.origin())
              .method("HEAD", HttpRequest.BodyPublishers.noBody())
              .build();
      HttpResponse<String> answer = client.send(head, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.headers().firstValue("Content-Length")).contains("3");
      assertThat(answer.body()).isEmpty();
    }
  }

  @Test
  void answersAFaultWith500() throws Exception {
    Handler broken =
        r -> {
          throw new IOException("the disk is full");
        };
    Logger faults = Logger.getLogger(LocalServer.class.getName());
    faults.setLevel(Level.OFF);
    try (LocalServer server = LocalServer.start("test", 0, broken)) {
      assertThat(get(server.origin()).statusCode()).isEqualTo(500);
    } finally {
      faults.setLevel(null); // as its parent
    }
  }

  @Test
  void sendsHalfOfAResponseThatIsCutOff() throws Exception {
    Handler cut =
        r -> {
          throw new CutOffException(Response.json(200, "0123456789"));
        };
    try (LocalServer server = LocalServer.start("test", 0, cut)) {
      assertThatThrownBy(() -> get(server.origin())).isInstanceOf(IOException.class);
    }
  }

  @Test
  void saysThatAPortIsTaken() throws Exception {
    try (LocalServer first = LocalServer.start("site", 0, r -> Response.empty())) {
      int port = first.origin().getPort();
      assertThatThrownBy(() -> LocalServer.start("site", port, r -> Response.empty()))
          .isInstanceOf(PortTakenException.class)
          .hasMessage(
              "The site cannot listen on 127.0.0.1:%d: another process has that port. End it, or"
                      .formatted(port)
                  + " give another port with -Dcafe.port.site=PORT (0 takes any free one).");
    }
  }

  @Test
  void aRequestWaitsForALateHandler() throws Exception {
    LateHandler late = new LateHandler();
    try (LocalServer server = LocalServer.start("test", 0, late)) {
      var answer =
          client.sendAsync(
              HttpRequest.newBuilder(server.origin()).build(),
              HttpResponse.BodyHandlers.ofString());
      late.give(r -> Response.json(200, "now"));
      assertThat(answer.join().body()).isEqualTo("now");
    }
  }

  @Test
  void aLateHandlerIsGivenOnce() {
    LateHandler late = new LateHandler();
    late.give(r -> Response.empty());
    assertThatThrownBy(() -> late.give(r -> Response.empty()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("This server has its handler already");
  }

  private HttpResponse<String> get(URI url) throws Exception {
    return client.send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString());
  }
}
