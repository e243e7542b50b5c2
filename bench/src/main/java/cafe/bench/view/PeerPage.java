package cafe.bench.view;

import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A page with nothing on it but what a peer's entry works with. */
final class PeerPage implements Handler {
  private static final String SCRIPT = "/peer.js";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String html;
  private final byte[] script;

  /** With that configuration, as cafe.json has it. */
  PeerPage(Map<String, Object> cafeJson, Path script) throws IOException {
    this.script = Files.readAllBytes(script);
    this.html =
        """
        <!doctype html><html lang="en"><title>Peer</title>
        <script type="application/json" id="cafe-config">%s</script>
        <input id="username"><input id="password" type="password">
        <button id="sign-in">Sign in</button><button id="sign-up">Sign up</button>
        <button id="forgot">Forgot</button><output id="answer"></output>
        <input type="radio" id="pastries-all" hidden>
        <script type="module" src="%s"></script></html>
        """
            .formatted(JSON.writeValueAsString(cafeJson).replace("<", "\\u003c"), SCRIPT);
  }

  @Override
  public Response handle(Request request) {
    return request.path().equals(SCRIPT)
        ? new Response(200, Map.of(), script).with("Content-Type", "text/javascript")
        : Response.text(200, "text/html; charset=utf-8", html);
  }
}
