package cafe.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an x-amazon-apigateway-integration. */
final class IntegrationReader {
  private static final Set<String> FIELDS =
      Set.of("type", "httpMethod", "timeoutInMillis", "uri", "requestTemplates", "responses");
  private static final Pattern FUNCTION = Pattern.compile("functions/(arn:[^/]+)/invocations$");
  private static final Pattern MOCK = Pattern.compile("\\{\"statusCode\": ?(\\d{3})\\}");

  /** Quota: "integration timeout", 50 milliseconds to 29 seconds. */
  private static final int MIN_TIMEOUT_MILLIS = 50;

  private static final int MAX_TIMEOUT_MILLIS = 29_000;

  private IntegrationReader() {}

  static Route.Integration read(String where, JsonNode integration) {
    Extensions.requireKnown(where + ", integration", integration, FIELDS);
    String type = integration.path("type").asText();
    return switch (type) {
      case "aws_proxy" -> function(where, integration);
      case "mock" -> mock(where, integration);
      default ->
          throw new ApiException(
              where,
              "integrations of the type %s are not served here; these are: aws_proxy, mock."
                  .formatted(type));
    };
  }

  private static Route.Function function(String where, JsonNode integration) {
    Matcher arn = FUNCTION.matcher(integration.path("uri").asText());
    if (!arn.find()) {
      throw new ApiException(where, "the uri is not that of a Lambda function.");
    }
    int millis = integration.path("timeoutInMillis").asInt(MAX_TIMEOUT_MILLIS);
    if (millis < MIN_TIMEOUT_MILLIS || millis > MAX_TIMEOUT_MILLIS) {
      throw new ApiException(
          where, "timeoutInMillis is %d, it must be from 50 to 29000.".formatted(millis));
    }
    return new Route.Function(arn.group(1), Duration.ofMillis(millis));
  }

  private static Route.Mock mock(String where, JsonNode integration) {
    String template = integration.path("requestTemplates").path("application/json").asText();
    Matcher status = MOCK.matcher(template);
    JsonNode answer = integration.path("responses").path("default");
    if (!status.matches()) {
      throw new ApiException(
          where, "the request template of a mock must be {\"statusCode\": NNN}, not " + template);
    }
    Extensions.requireKnown(
        where + ", response", answer, Set.of("statusCode", "responseParameters"));
    return new Route.Mock(
        answer.path("statusCode").asInt(),
        Extensions.headers(where, answer.path("responseParameters"), "method.response.header."));
  }
}
