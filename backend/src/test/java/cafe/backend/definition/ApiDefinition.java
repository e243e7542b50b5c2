package cafe.backend.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** {@code cloud/api.yaml}, for tests that hold answers against it. */
public final class ApiDefinition {
  private static final JsonNode ROOT = read();

  private ApiDefinition() {}

  public static JsonNode root() {
    return ROOT;
  }

  /** Fails unless the body fits what the definition says of this route and status. */
  public static void assertFits(String route, String method, int status, String body) {
    JsonNode response =
        ROOT.path("paths").path(route).path(method).path("responses").path("" + status);
    JsonNode schema = response.path("content").path("application/json").path("schema");
    assertThat(schema.isMissingNode())
        .as("%s %s %d stands in api.yaml", method, route, status)
        .isFalse();
    ObjectNode whole = schema.deepCopy();
    whole.set("components", ROOT.path("components"));
    try {
      assertThat(
              JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                  .getSchema(whole)
                  .validate(new ObjectMapper().readTree(body)))
          .isEmpty();
    } catch (JsonProcessingException noJson) {
      throw new AssertionError("Found no JSON: " + body, noJson);
    }
  }

  private static JsonNode read() {
    try {
      return new YAMLMapper().readTree(Path.of("cloud/api.yaml").toFile());
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
