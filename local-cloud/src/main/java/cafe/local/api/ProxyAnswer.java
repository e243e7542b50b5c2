package cafe.local.api;

import cafe.local.http.Response;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a function behind API Gateway must return: {@code {statusCode, headers, body, ..}}. */
final class ProxyAnswer {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> FIELDS =
      Set.of("statusCode", "headers", "multiValueHeaders", "body", "isBase64Encoded");

  private ProxyAnswer() {}

  /** The response, or nothing if the payload is not of that form. */
  static Optional<Response> parse(byte[] payload) {
    try {
      JsonNode answer = JSON.readTree(payload);
      return isWellFormed(answer) ? Optional.of(response(answer)) : Optional.empty();
    } catch (IOException | IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static boolean isWellFormed(JsonNode answer) {
    boolean known = answer.properties().stream().map(Map.Entry::getKey).allMatch(FIELDS::contains);
    JsonNode body = answer.path("body");
    return answer.isObject()
        && known
        && answer.path("statusCode").asInt() >= 100
        && (body.isTextual() || body.isNull() || body.isMissingNode());
  }

  private static Response response(JsonNode answer) {
    String text = answer.path("body").asText("");
    byte[] body =
        answer.path("isBase64Encoded").asBoolean(false)
            ? Base64.getDecoder().decode(text)
            : text.getBytes(StandardCharsets.UTF_8);
    Response response = new Response(answer.path("statusCode").asInt(), Map.of(), body);
    JsonNode multiple = answer.path("multiValueHeaders");
    for (Map.Entry<String, JsonNode> header : multiple.properties()) {
      for (JsonNode value : header.getValue()) {
        response = response.with(header.getKey(), value.asText());
      }
    }
    for (Map.Entry<String, JsonNode> header : answer.path("headers").properties()) {
      if (!multiple.has(header.getKey())) {
        response = response.with(header.getKey(), header.getValue().asText());
      }
    }
    return hasContentType(response) ? response : response.with("Content-Type", "application/json");
  }

  private static boolean hasContentType(Response response) {
    return response.headers().keySet().stream().anyMatch("content-type"::equalsIgnoreCase);
  }
}
