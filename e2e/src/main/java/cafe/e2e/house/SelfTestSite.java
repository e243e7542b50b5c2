package cafe.e2e.house;

import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The client's self-test page, under the policy that holds for the café's scripts. */
final class SelfTestSite implements Handler {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";

  private final Path folder;

  SelfTestSite(Path folder) {
    this.folder = folder;
  }

  @Override
  public Response handle(Request request) throws IOException {
    return switch (request.path()) {
      case "/selftest.html" ->
          Response.html(200, Files.readString(folder.resolve("selftest.html")))
              .with("Content-Security-Policy", POLICY);
      case "/selftest.js" ->
          Response.text(200, "text/javascript", Files.readString(folder.resolve("selftest.js")));
      default -> Response.empty();
    };
  }
}
