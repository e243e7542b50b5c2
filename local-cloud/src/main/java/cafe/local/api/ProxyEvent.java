package cafe.local.api;

import cafe.local.http.Parameters;
import cafe.local.http.Request;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The event that a function behind API Gateway gets: payload format 1.0 of a REST API. */
final class ProxyEvent {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DateTimeFormatter REQUEST_TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private ProxyEvent() {}

  /**
   * Writes the event.
   *
   * @param claims of the id token, nothing on a public route
   */
  static ObjectNode of(
      Request request,
      Call call,
      Route route,
      Map<String, String> pathParameters,
      Optional<Map<String, String>> claims) {
    ObjectNode event = JSON.createObjectNode();
    event
        .put("resource", route.path())
        .put("path", call.path())
        .put("httpMethod", request.method());
    ObjectNode headers = event.putObject("headers");
    ObjectNode allHeaders = event.putObject("multiValueHeaders");
    request
        .headers()
        .forEach(
            (name, values) -> {
              headers.put(canonical(name), values.get(values.size() - 1));
              values.forEach(allHeaders.withArray(canonical(name))::add);
            });
    putQuery(event, request.query());
    event.set("pathParameters", orNull(pathParameters));
    event.putNull("stageVariables");
    event.set("requestContext", context(request, call, route, claims));
    event.put("body", request.body().length == 0 ? null : request.text());
    return event.put("isBase64Encoded", false);
  }

  private static void putQuery(ObjectNode event, Parameters query) {
    if (query.names().isEmpty()) {
      event.putNull("queryStringParameters").putNull("multiValueQueryStringParameters");
      return;
    }
    ObjectNode last = event.putObject("queryStringParameters");
    ObjectNode all = event.putObject("multiValueQueryStringParameters");
    for (String name : query.names()) {
      List<String> values = query.all(name);
      last.put(name, values.get(values.size() - 1));
      values.forEach(all.withArray(name)::add);
    }
  }

  private static ObjectNode context(
      Request request, Call call, Route route, Optional<Map<String, String>> claims) {
    Instant now = call.at();
    ObjectNode context = JSON.createObjectNode();
    context
        .put("resourceId", Integer.toHexString(route.path().hashCode()))
        .put("resourcePath", route.path())
        .put("httpMethod", request.method())
        .put("extendedRequestId", call.requestId())
        .put("requestTime", REQUEST_TIME.format(now))
        .put("path", request.path())
        .put("accountId", call.accountId())
        .put("protocol", "HTTP/1.1")
        .put("stage", call.stage())
        .put("domainPrefix", "local")
        .put("requestTimeEpoch", now.toEpochMilli())
        .put("requestId", call.requestId())
        .put("domainName", request.header("host").orElse(""))
        .put("apiId", "local");
    context
        .putObject("identity")
        .put("sourceIp", "127.0.0.1")
        .put("userAgent", request.header("user-agent").orElse(""));
    claims.ifPresent(
        values -> context.putObject("authorizer").set("claims", JSON.valueToTree(values)));
    return context;
  }

  private static JsonNode orNull(Map<String, String> values) {
    return values.isEmpty() ? JSON.nullNode() : JSON.valueToTree(values);
  }

  /** {@code content-type} as browsers write it on HTTP/1.1: {@code Content-Type}. */
  private static String canonical(String name) {
    return Arrays.stream(name.split("-", -1))
        .map(
            part ->
                part.isEmpty()
                    ? ""
                    : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
        .collect(Collectors.joining("-"));
  }
}
