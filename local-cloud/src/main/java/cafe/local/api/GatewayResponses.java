package cafe.local.api;

import cafe.local.http.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The answers of API Gateway itself, with the headers that the definition adds to them. */
final class GatewayResponses {

  /** What the definition says of one response type. */
  record Customized(Optional<Integer> status, Map<String, String> headers) {}

  private final Map<String, Customized> customized;

  GatewayResponses(Map<String, Customized> customized) {
    this.customized = Map.copyOf(customized);
  }

  Response of(GatewayError error) {
    return build(error.name(), error.status(), error.message(), error.errorType());
  }

  /** The answer of a status that a fault asks for. */
  Response ofStatus(int status) {
    return Arrays.stream(GatewayError.values())
        .filter(error -> error.status() == status)
        .findFirst()
        .map(this::of)
        .orElseGet(
            () ->
                status < 500
                    ? build("DEFAULT_4XX", status, "Bad Request", "BadRequestException")
                    : build(
                        "DEFAULT_5XX",
                        status,
                        status == 503 ? "Service Unavailable" : "Internal server error",
                        "InternalServerErrorException"));
  }

  private Response build(String type, int status, String message, String errorType) {
    Customized found =
        Optional.ofNullable(customized.get(type))
            .or(() -> Optional.ofNullable(customized.get("DEFAULT_" + status / 100 + "XX")))
            .orElse(new Customized(Optional.empty(), Map.of()));
    Response response =
        Response.json(found.status().orElse(status), "{\"message\":\"" + message + "\"}")
            .with("x-amzn-ErrorType", errorType);
    for (Map.Entry<String, String> header : found.headers().entrySet()) {
      response = response.with(header.getKey(), header.getValue());
    }
    return response;
  }
}
