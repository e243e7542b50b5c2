package cafe.backend;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.backend.definition.ApiDefinition;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** An answer of a handler, held against the API definition as soon as it is looked at. */
record Answers(APIGatewayProxyResponseEvent event) {

  static Answers to(String method, String route, APIGatewayProxyResponseEvent event) {
    ApiDefinition.assertFits(route, method, event.getStatusCode(), event.getBody());
    assertThat(event.getHeaders())
        .containsEntry("Access-Control-Allow-Origin", "https://cafe.example")
        .containsEntry("Content-Type", "application/json; charset=utf-8")
        .containsEntry("X-Content-Type-Options", "nosniff");
    return new Answers(event);
  }

  Answers hasStatus(int status) {
    assertThat(event.getStatusCode()).as(event.getBody()).isEqualTo(status);
    return this;
  }

  Answers hasMessage(String message) {
    assertThat(json().path("message").asText()).isEqualTo(message);
    return this;
  }

  Answers hasHeader(String name, String value) {
    assertThat(event.getHeaders()).containsEntry(name, value);
    return this;
  }

  Answers hasNoHeader(String name) {
    assertThat(event.getHeaders()).doesNotContainKey(name);
    return this;
  }

  JsonNode json() {
    try {
      return new ObjectMapper().readTree(event.getBody());
    } catch (JsonProcessingException noJson) {
      throw new AssertionError(event.getBody(), noJson);
    }
  }
}
