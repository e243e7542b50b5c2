package cafe.e2e.contract;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.port.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Sends what the client's core asks for, and remembers it. Answers come before it returns. */
final class JvmTransport implements Transport {
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<HttpRequest> sent = new ArrayList<>();

  @Override
  public void send(HttpRequest request, Consumer<HttpResponse> answer) {
    sent.add(request);
    answer.accept(answer(request));
  }

  /** Method and path of all requests, in order. */
  List<String> sent() {
    return sent.stream()
        .map(request -> request.method() + " " + URI.create(request.url()).getPath())
        .toList();
  }

  private HttpResponse answer(HttpRequest request) {
    var asked =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
            .method(
                request.method(),
                request.body().isEmpty()
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(request.body()));
    if (!request.authorization().isEmpty()) {
      asked.header("Authorization", request.authorization());
    }
    if (!request.contentType().isEmpty()) {
      asked.header("Content-Type", request.contentType());
    }
    if (!request.target().isEmpty()) {
      asked.header("X-Amz-Target", request.target());
    }
    try {
      var answered = http.send(asked.build(), BodyHandlers.ofString());
      return HttpResponse.answer(
          answered.statusCode(), answered.body(), serverMillis(answered), Double.NaN);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException("Interrupted while asking " + request.url(), interrupted);
    }
  }

  private static double serverMillis(java.net.http.HttpResponse<String> answered) {
    return answered
        .headers()
        .firstValue("Date")
        .map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME))
        .map(date -> (double) date.toInstant().toEpochMilli())
        .orElse(Double.NaN);
  }
}
