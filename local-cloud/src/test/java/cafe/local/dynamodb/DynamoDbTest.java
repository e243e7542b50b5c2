package cafe.local.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.local.http.PortTakenException;
import cafe.local.template.TableResource;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DynamoDbTest {
  private static final Path MODULE = Path.of("").toAbsolutePath();
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void keepsTheSeededItemsOfATableWithAnIndex() throws Exception {
    try (DynamoDb dynamoDb = DynamoDb.start(MODULE, 0)) {
      dynamoDb.create(List.of(table()));
      dynamoDb.seed("Food", seed(60));
      assertThat(call(dynamoDb, "Scan", "{\"TableName\":\"Food\",\"Select\":\"COUNT\"}"))
          .isEqualTo(JSON.readTree("{\"Count\":60,\"ScannedCount\":60}"));
      JsonNode offers =
          call(
              dynamoDb,
              "Query",
              "{\"TableName\":\"Food\",\"IndexName\":\"special_GSI\","
                  + "\"KeyConditionExpression\":\"special = :one\","
                  + "\"ExpressionAttributeValues\":{\":one\":{\"N\":\"1\"}}}");
      assertThat(offers.path("Items"))
          .singleElement()
          .isEqualTo(
              JSON.readTree(
                  "{\"name\":{\"S\":\"pie 0\"},\"special\":{\"N\":\"1\"},\"price\":{\"N\":\"2.5\"},"
                      + "\"tags\":{\"L\":[{\"S\":\"sweet\"}]},\"fresh\":{\"BOOL\":true},"
                      + "\"from\":{\"M\":{\"city\":{\"S\":\"Bern\"}}},\"note\":{\"NULL\":true}}"));
    }
  }

  @Test
  void saysThatAPortIsTaken() throws Exception {
    try (DynamoDb first = DynamoDb.start(MODULE, 0)) {
      assertThatThrownBy(() -> DynamoDb.start(MODULE, first.endpoint().getPort()))
          .isInstanceOf(PortTakenException.class);
    }
  }

  @Test
  void saysThatDynaliteIsNotInstalled() {
    assertThatThrownBy(() -> DynamoDb.start(folder, 0))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "DynamoDB cannot start: "
                + folder.resolve("node_modules/dynalite")
                + " does not exist, dynalite was expected there. Run `mvn -pl local-cloud"
                + " generate-resources`, which installs it, or say with -Dcafe.dynalite=FOLDER"
                + " where the folder local-cloud is.");
  }

  @Test
  void theProcessEndsWhenItsInputDoes() throws Exception {
    Process process =
        new ProcessBuilder("node", MODULE.resolve("src/main/node/dynamodb.mjs").toString(), "0")
            .start();
    assertThat(process.inputReader().readLine()).matches("\\d+");
    process.getOutputStream().close(); // what the system does when a JVM is killed
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  private static TableResource table() throws IOException {
    return new TableResource(
        "FoodTable",
        "Food",
        JSON.readTree(
            "[{\"AttributeName\":\"name\",\"AttributeType\":\"S\"},"
                + "{\"AttributeName\":\"special\",\"AttributeType\":\"N\"}]"),
        JSON.readTree("[{\"AttributeName\":\"name\",\"KeyType\":\"HASH\"}]"),
        JSON.readTree(
            "[{\"IndexName\":\"special_GSI\",\"KeySchema\":[{\"AttributeName\":\"special\","
                + "\"KeyType\":\"HASH\"}],\"Projection\":{\"ProjectionType\":\"ALL\"}}]"));
  }

  /** More than one batch of 25; only the first is on offer. */
  private Path seed(int items) throws IOException {
    StringBuilder json =
        new StringBuilder(
            "[{\"name\":\"pie 0\",\"special\":1,\"price\":2.5,\"tags\":[\"sweet\"],"
                + "\"fresh\":true,\"from\":{\"city\":\"Bern\"},\"note\":null}");
    for (int i = 1; i < items; i++) {
      json.append(",{\"name\":\"pie ").append(i).append("\"}");
    }
    return Files.writeString(folder.resolve("seed.json"), json.append(']'));
  }

  private static JsonNode call(DynamoDb dynamoDb, String operation, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(dynamoDb.endpoint())
            .header("Content-Type", "application/x-amz-json-1.0")
            .header("X-Amz-Target", "DynamoDB_20120810." + operation)
            .header("X-Amz-Date", "20260101T000000Z")
            .header(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=k/20260101/us-east-1/dynamodb/aws4_request,"
                    + " SignedHeaders=host, Signature=0")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    String answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    return JSON.readTree(answer);
  }
}
