package cafe.build.doctor.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class HttpWebTest {
  private final HttpWeb web = new HttpWeb(Duration.ofMillis(400), Clock.systemUTC());

  @Test
  void readsAnAnswer() throws IOException {
    try (Scripted server =
        new Scripted("HTTP/1.1 200 OK\r\nX-One: 1\r\nContent-Length: 5\r\n\r\ncafé")) {
      HttpWeb patient = new HttpWeb(Duration.ofSeconds(10), Clock.systemUTC());
      Answer answer = patient.send(Request.get(server.url("/")));
      assertThat(answer.body()).isEqualTo("café");
      assertThat(answer.header("x-one")).contains("1");
      assertThat(answer.certificateEndsAt()).isEmpty();
    }
  }

  @Test
  void givesUpOnAServerThatSaysNothing() throws IOException {
    try (Scripted server = new Scripted("")) {
      refuses(server, "no whole answer from %s/page within 0.4 s");
    }
  }

  @Test
  void givesUpOnABodyThatHangs() throws IOException {
    try (Scripted server = new Scripted("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf")) {
      refuses(server, "no whole answer from %s/page within 0.4 s");
    }
  }

  @Test
  void refusesAnAnswerThatIsNotHttp() throws IOException {
    try (Scripted server = new Scripted("220 mail.example ESMTP\r\n\r\n")) {
      refuses(server, "the connection to %s/page broke before its answer was whole");
    }
  }

  @Test
  void refusesAnEndlessBody() throws IOException {
    String body = "x".repeat(BoundedBody.MAX_BYTES + 1);
    HttpWeb patient = new HttpWeb(Duration.ofSeconds(10), Clock.systemUTC());
    try (Scripted server =
        new Scripted("HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)) {
      assertThatExceptionOfType(NoAnswerException.class)
          .isThrownBy(() -> patient.send(Request.get(server.url("/page"))))
          .withMessage("the answer from " + server.url("/page") + " is longer than 4194304 bytes");
    }
  }

  @Test
  void saysThatNobodyListens() throws IOException {
    Scripted server = new Scripted("");
    server.close();
    refuses(server, "nobody listens at %s/page");
  }

  @Test
  void saysThatANameIsUnknown() {
    HttpWeb patient = new HttpWeb(Duration.ofSeconds(10), Clock.systemUTC());
    assertThatExceptionOfType(NoAnswerException.class)
        .isThrownBy(() -> patient.send(Request.get(URI.create("http://cafe.invalid/"))))
        .withMessage("nobody knows the name of http://cafe.invalid/");
  }

  private void refuses(Scripted server, String message) {
    assertThatExceptionOfType(NoAnswerException.class)
        .isThrownBy(() -> web.send(Request.get(server.url("/page?secret=1"))))
        .withMessage(message, server.url(""));
  }

  /** Sends these bytes to whoever connects, and then keeps the connection open. */
  private static final class Scripted implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    Scripted(String bytes) throws IOException {
      thread.execute(
          () -> {
            try {
              Socket client = socket.accept();
              client.getOutputStream().write(bytes.getBytes(UTF_8));
            } catch (IOException closed) {
              Thread.currentThread().interrupt();
            }
          });
    }

    URI url(String path) {
      return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
    }

    @Override
    public void close() throws IOException {
      socket.close();
      thread.shutdownNow();
    }
  }
}
