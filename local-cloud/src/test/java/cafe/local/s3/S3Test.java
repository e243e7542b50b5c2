package cafe.local.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.local.http.PortTakenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class S3Test {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final S3 SERVER = start();

  @BeforeAll
  static void putAnObject() throws Exception {
    SERVER.create(List.of("reports"));
    URI link = link("PUT", Credentials.LOCAL, Instant.now());
    HttpRequest put =
        HttpRequest.newBuilder(link)
            .header("Content-Type", "text/html")
            .PUT(HttpRequest.BodyPublishers.ofString("<p>14 coffees</p>"))
            .build();
    assertThat(CLIENT.send(put, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(200);
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void opensAPresignedLink() throws Exception {
    HttpResponse<String> answer = get(link("GET", Credentials.LOCAL, Instant.now()));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("<p>14 coffees</p>");
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/html");
  }

  @Test
  void refusesALinkThatHasExpired() throws Exception {
    Instant tooLongAgo = Instant.now().minus(HOUR).minusSeconds(5);
    assertThat(get(link("GET", Credentials.LOCAL, tooLongAgo)).statusCode()).isEqualTo(403);
  }

  @Test
  void opensALinkUntilItExpires() throws Exception {
    Instant longAgo = Instant.now().minus(HOUR).plusSeconds(60);
    assertThat(get(link("GET", Credentials.LOCAL, longAgo)).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesALinkOfAnotherKey() throws Exception {
    Credentials other = new Credentials("local", "another-key");
    assertThat(get(link("GET", other, Instant.now())).statusCode()).isEqualTo(403);
  }

  @Test
  void refusesARequestThatIsNotSigned() throws Exception {
    assertThat(get(object()).statusCode()).isEqualTo(403);
  }

  @Test
  void saysThatAPortIsTaken() {
    assertThatThrownBy(() -> S3.start(SERVER.endpoint().getPort(), Credentials.LOCAL))
        .isInstanceOf(PortTakenException.class)
        .hasMessageStartingWith("The s3 cannot listen on 127.0.0.1:");
  }

  private static S3 start() {
    try {
      return S3.start(0, Credentials.LOCAL);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static URI object() {
    return SERVER.endpoint().resolve("/reports/report.html");
  }

  private static URI link(String method, Credentials credentials, Instant at) throws Exception {
    return PresignedLink.of(method, object(), credentials, at, HOUR);
  }

  private static HttpResponse<String> get(URI url) throws Exception {
    return CLIENT.send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString());
  }
}
