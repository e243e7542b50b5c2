package cafe.bench.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.http.LocalServer;
import cafe.local.http.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RequestMeterTest {
  private static final Duration DELAY = Duration.ofMillis(30);

  @Test
  void passesOnWhatItCounts() throws IOException, InterruptedException {
    try (LocalServer server = echo();
        RequestMeter meter = RequestMeter.before(server.origin(), DELAY)) {
      assertThat(send(meter, BodyPublishers.ofString("hello"))).isEqualTo("PUT /key 5");
      RequestMeter.Traffic traffic = meter.traffic();
      assertThat(traffic.requests()).isEqualTo(1);
      assertThat(traffic.bytes()).isGreaterThan("hello".length() + "PUT /key 5".length());
      assertThat(meter.traffic()).isEqualTo(new RequestMeter.Traffic(0, 0));
    }
  }

  @Test
  void passesOnBodiesInChunks() throws IOException, InterruptedException {
    byte[] body = new byte[200_000];
    try (LocalServer server = echo();
        RequestMeter meter = RequestMeter.before(server.origin(), DELAY)) {
      assertThat(send(meter, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))))
          .isEqualTo("PUT /key 200000");
    }
  }

  @Test
  void countsEachRequestOfAConnectionAndHoldsIt() throws IOException, InterruptedException {
    try (LocalServer server = echo();
        RequestMeter meter = RequestMeter.before(server.origin(), DELAY)) {
      HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
      long begin = System.nanoTime();
      for (int request = 0; request < 3; request++) {
        http.send(HttpRequest.newBuilder(meter.endpoint()).build(), BodyHandlers.discarding());
      }
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(DELAY.multipliedBy(3));
      assertThat(meter.traffic().requests()).isEqualTo(3);
    }
  }

  private static LocalServer echo() throws IOException {
    return LocalServer.start(
        "echo",
        0,
        request ->
            Response.text(
                200,
                "text/plain",
                request.method() + " " + request.path() + " " + request.body().length));
  }

  private static String send(RequestMeter meter, HttpRequest.BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(meter.endpoint() + "/key")).PUT(body).build();
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    return http.send(request, BodyHandlers.ofString()).body();
  }
}
