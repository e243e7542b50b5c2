package cafe.local;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.live.ProjectCopy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveCloudTest {
  private static final Path MODULE = Path.of("").toAbsolutePath();
  private static final Pattern STYLESHEET =
      Pattern.compile("href=\"(/assets/cafe\\.[^\"]+\\.css)\"");

  @TempDir private Path folder;
  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void servesAnEditToWhoeverReloadsThePage() throws Exception {
    ProjectCopy project = ProjectCopy.in(folder);
    BlockingQueue<String> terminal = new LinkedBlockingQueue<>();
    LocalCloudOptions options =
        LocalCloudOptions.onFreePorts()
            .root(folder)
            .dynalite(MODULE)
            .liveEditing(Instant.now(), terminal::add);
    try (LocalCloud cloud = LocalCloud.start(options)) {
      project.write("web-src/css/hero.css", ".live-edited { color: teal }\n");
      assertThat(next(terminal)).isEqualTo("Edited: web-src/css/hero.css");
      assertThat(next(terminal)).startsWith("In the page after ");

      HttpResponse<String> page = get(cloud.siteUrl() + "/");
      assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
      Matcher stylesheet = STYLESHEET.matcher(page.body());
      assertThat(stylesheet.find()).as(page.body()).isTrue();
      assertThat(get(cloud.siteUrl() + stylesheet.group(1)).body())
          .contains(".live-edited{color:teal}");
    }
  }

  private static String next(BlockingQueue<String> terminal) throws InterruptedException {
    return String.valueOf(terminal.poll(5, TimeUnit.MINUTES));
  }

  private HttpResponse<String> get(String url) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
  }
}
