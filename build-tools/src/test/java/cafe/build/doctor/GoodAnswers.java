package cafe.build.doctor;

import cafe.build.doctor.GoodSite.Server;
import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What the servers of {@link GoodSite} answer while nothing is changed. */
final class GoodAnswers {
  private static final String JSON = "application/json";
  private static final String LONG_TEXT = "/* " + "coffee ".repeat(200) + "*/";

  private final GoodSite site;

  GoodAnswers(GoodSite site) {
    this.site = site;
  }

  Sent of(Server server, String request, HttpExchange exchange) {
    return switch (server) {
      case SITE -> site(request, exchange);
      case HOSTED_UI -> hostedUi(request, exchange);
      case COGNITO -> cognito(request);
      case API -> api(request);
    };
  }

  private Sent site(String request, HttpExchange exchange) {
    Sent file =
        switch (request) {
          case "GET /", "GET /callback.html" ->
              Sent.of(200, "text/html; charset=utf-8", page()).with("Cache-Control", "no-cache");
          case "GET /assets/cafe.0123456789.js" -> asset("text/javascript");
          case "GET /assets/cafe.0123456789.css" -> asset("text/css");
          case "GET /assets/pictures.0123456789.svg" -> asset("image/svg+xml");
          default -> Sent.of(404, "text/plain", "There is no such file.");
        };
    String accepted =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Accept-Encoding")).orElse("");
    Sent encoded = accepted.contains("br") ? file.with("Content-Encoding", "br") : file;
    return encoded
        .with("Content-Security-Policy", policy())
        .with("X-Content-Type-Options", "nosniff")
        .with("Referrer-Policy", "no-referrer");
  }

  private static Sent asset(String type) {
    return Sent.of(200, type, LONG_TEXT)
        .with("Cache-Control", "public, max-age=31536000, immutable");
  }

  private String page() {
    return """
        <!doctype html>
        <html lang="en">
          <head>
            <link rel="stylesheet" href="/assets/cafe.0123456789.css">
            <script type="application/json" id="cafe-config">%s</script>
            <script type="module" src="/assets/cafe.0123456789.js"></script>
          </head>
          <body><svg><use href="/assets/pictures.0123456789.svg#cup"></use></svg></body>
        </html>
        """
        .formatted(site.config().toJson());
  }

  private String policy() {
    return "default-src 'self'; script-src 'self'; connect-src 'self' %s %s %s; frame-ancestors 'none'; require-trusted-types-for 'script'"
        .formatted(
            site.origin(Server.HOSTED_UI), site.origin(Server.COGNITO), site.origin(Server.API));
  }

  private Sent hostedUi(String request, HttpExchange exchange) {
    String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    return switch (request) {
      case "GET /oauth2/authorize" ->
          parameter(query, "redirect_uri").equals(site.backUrl())
              ? Sent.redirect("/login?client_id=" + GoodSite.CLIENT)
              : Sent.redirect("/error?error=redirect_mismatch");
      case "GET /logout" ->
          parameter(query, "logout_uri").equals(site.backUrl())
              ? Sent.redirect(site.backUrl())
              : Sent.redirect("/error?error=redirect_mismatch");
      case "GET /login" -> Sent.of(200, "text/html", "<form></form>");
      default -> Sent.of(404, "text/plain", "");
    };
  }

  private Sent cognito(String request) {
    String origin = site.origin(Server.COGNITO);
    return switch (request) {
      case "GET /" + GoodSite.POOL + "/.well-known/openid-configuration" ->
          Sent.of(200, JSON, "{\"issuer\":\"" + origin + "/" + GoodSite.POOL + "\"}");
      case "GET /" + GoodSite.POOL + "/.well-known/jwks.json" ->
          Sent.of(
                  200,
                  JSON,
                  "{\"keys\":[{\"kty\":\"RSA\",\"alg\":\"RS256\",\"use\":\"sig\",\"kid\":\"one\",\"n\":\"AQAB\",\"e\":\"AQAB\"}]}")
              .with("Access-Control-Allow-Origin", "*");
      case "POST /" ->
          Sent.of(200, "application/x-amz-json-1.1", "{\"ChallengeName\":\"PASSWORD_VERIFIER\"}");
      default -> Sent.of(404, "text/plain", "");
    };
  }

  private Sent api(String request) {
    Sent answer =
        switch (request) {
          case "GET /prod/products" ->
              Sent.of(
                  200,
                  JSON,
                  "{\"product_item_arr\":[{\"product_name_str\":\"cake\",\"product_id_str\":\"a\",\"price_in_cents_int\":100,\"description_str\":\"\",\"tag_str_arr\":[]}]}");
          case "OPTIONS /prod/create_report" ->
              new Sent(204, Map.of(), "")
                  .with("Access-Control-Allow-Methods", "POST, OPTIONS")
                  .with(
                      "Access-Control-Allow-Headers",
                      "Authorization, Content-Type, Idempotency-Key");
          case "POST /prod/create_report", "GET /prod/reports/cafe-doctor" ->
              Sent.of(401, JSON, "{\"message\":\"Unauthorized\"}");
          default -> Sent.of(403, JSON, "{\"message\":\"Missing Authentication Token\"}");
        };
    return answer.with("Access-Control-Allow-Origin", site.site());
  }

  private static String parameter(String query, String name) {
    for (String pair : query.split("&", -1)) {
      if (pair.startsWith(name + "=")) {
        return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
      }
    }
    return "";
  }
}
