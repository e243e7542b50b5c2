package cafe.e2e.house;

import cafe.build.config.SiteConfig;
import cafe.build.page.PageConfig;
import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The café's site, the same bytes and the same policy, with another configuration in its pages. */
final class SiteVariant implements Handler {
  /** What belongs to one connection, or is counted anew for another body. */
  private static final List<String> NOT_PASSED_ON =
      List.of("connection", "content-encoding", "content-length", "date", "transfer-encoding");

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI site;
  private final SiteConfig config;

  SiteVariant(URI site, SiteConfig config) {
    this.site = site;
    this.config = config;
  }

  @Override
  public Response handle(Request request) throws IOException, InterruptedException {
    HttpRequest same = HttpRequest.newBuilder(site.resolve(request.uri())).build();
    HttpResponse<byte[]> answer = http.send(same, BodyHandlers.ofByteArray());
    Response response = new Response(answer.statusCode(), java.util.Map.of(), body(answer));
    for (var header : answer.headers().map().entrySet()) {
      if (!NOT_PASSED_ON.contains(header.getKey())) {
        for (String value : header.getValue()) {
          response = response.with(header.getKey(), value);
        }
      }
    }
    return response;
  }

  private byte[] body(HttpResponse<byte[]> answer) {
    boolean page = answer.headers().firstValue("content-type").orElse("").startsWith("text/html");
    if (!page) {
      return answer.body();
    }
    String html = new String(answer.body(), StandardCharsets.UTF_8);
    return PageConfig.isExpectedBy(html)
        ? PageConfig.inject(html, config).getBytes(StandardCharsets.UTF_8)
        : answer.body();
  }
}
