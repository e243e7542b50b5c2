package cafe.local.mail;

import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Shows an inbox: {@code /} and {@code /mails/<id>} to people, {@code /messages} and {@code
 * /messages/<id>} as JSON to tools.
 */
public final class InboxSite implements Handler {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private final Inbox inbox;

  /** Shows that inbox. */
  public InboxSite(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public Response handle(Request request) throws IOException {
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return Response.text(405, "text/plain; charset=utf-8", "The inbox is only for reading.\n")
          .with("Allow", "GET, HEAD");
    }
    String path = request.path();
    if (path.equals("/inbox.css")) {
      return Response.text(200, "text/css; charset=utf-8", style());
    }
    if (path.equals("/messages")) {
      ArrayNode list = JSON.createArrayNode();
      inbox.mails().forEach(mail -> list.add(json(mail)));
      return json(200, list.toPrettyString());
    }
    if (path.startsWith("/messages/")) {
      return inbox
          .mail(path.substring("/messages/".length()))
          .map(mail -> json(200, json(mail).toPrettyString()))
          .orElseGet(() -> json(404, "{\"message\":\"No such e-mail\"}"));
    }
    if (path.startsWith("/mails/")) {
      return inbox
          .mail(path.substring("/mails/".length()))
          .map(mail -> html(200, InboxPages.view(mail)))
          .orElseGet(() -> html(404, InboxPages.missing()));
    }
    return path.equals("/")
        ? html(200, InboxPages.list(inbox.mails(), page(request)))
        : html(404, InboxPages.missing());
  }

  private static int page(Request request) {
    Optional<String> page = request.query().first("page").filter(p -> p.matches("[1-9]\\d{0,5}"));
    return page.map(Integer::parseInt).orElse(1);
  }

  private static ObjectNode json(Mail mail) {
    return JSON.createObjectNode()
        .put("id", mail.id())
        .put("from", mail.from())
        .put("to", mail.to())
        .put("subject", mail.subject())
        .put("receivedAt", mail.receivedAt().toString())
        .put("text", mail.text());
  }

  private static Response json(int status, String json) {
    return Response.json(status, json).with("Cache-Control", "no-store");
  }

  private static Response html(int status, String html) {
    return Response.html(status, html)
        .with("Content-Security-Policy", POLICY)
        .with("X-Content-Type-Options", "nosniff");
  }

  private static String style() throws IOException {
    try (InputStream css = InboxSite.class.getResourceAsStream("inbox.css")) {
      if (css == null) {
        throw new IOException("inbox.css is not in the class path of the local cloud");
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
