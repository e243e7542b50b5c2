package cafe.build.live;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fetches files of a site as a visitor would, and compares them with what was deployed. */
public final class Visit {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(TIMEOUT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final URI site;

  /** A site by its URL, without a slash at the end. */
  public Visit(URI site) {
    this.site = site;
  }

  /**
   * What is wrong with the files, a line for each; none if all is well.
   *
   * @param expected what should be answered, by path without a slash at the start
   */
  public List<String> problems(Map<String, byte[]> expected) {
    return expected.entrySet().parallelStream()
        .flatMap(file -> problem(file.getKey(), file.getValue()).stream())
        .toList();
  }

  private Optional<String> problem(String path, byte[] bytes) {
    URI url = URI.create(site + "/" + (path.equals("index.html") ? "" : path));
    try {
      HttpRequest request = HttpRequest.newBuilder(url).timeout(TIMEOUT).build();
      HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        return Optional.of(url + " answers " + answer.statusCode() + ", expected 200");
      }
      return Arrays.equals(answer.body(), bytes)
          ? Optional.empty()
          : Optional.of(url + " answers with other bytes than were deployed");
    } catch (IOException failed) {
      return Optional.of(url + " does not answer: " + failed.getClass().getSimpleName());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.of(url + " was not waited for");
    }
  }
}
