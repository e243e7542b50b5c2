package cafe.local.dynamodb;

import cafe.local.template.TableResource;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * The two operations that fill an empty DynamoDB (AWS JSON 1.0). The template's table properties
 * have the API's own names and are sent as they are.
 */
final class Tables {
  /** BatchWriteItem takes at most 25: Amazon DynamoDB API Reference. */
  private static final int BATCH = 25;

  /** Dynalite wants a signature to be there and does not check it. */
  private static final String SIGNATURE =
      "AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/dynamodb/aws4_request,"
          + " SignedHeaders=host;x-amz-date;x-amz-target, Signature=0";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI endpoint;
  private final HttpClient http = HttpClient.newHttpClient();

  Tables(URI endpoint) {
    this.endpoint = endpoint;
  }

  void create(TableResource table) throws IOException {
    ObjectNode request = JSON.createObjectNode().put("TableName", table.name());
    request.put("BillingMode", "PAY_PER_REQUEST");
    request.set("AttributeDefinitions", table.attributeDefinitions());
    request.set("KeySchema", table.keySchema());
    if (!table.globalSecondaryIndexes().isEmpty()) {
      request.set("GlobalSecondaryIndexes", table.globalSecondaryIndexes());
    }
    call("CreateTable", request);
  }

  void put(String table, JsonNode items) throws IOException {
    for (int from = 0; from < items.size(); from += BATCH) {
      ObjectNode request = JSON.createObjectNode();
      ArrayNode writes = request.putObject("RequestItems").putArray(table);
      for (int i = from; i < Math.min(from + BATCH, items.size()); i++) {
        ObjectNode item = writes.addObject().putObject("PutRequest").putObject("Item");
        items.get(i).properties().forEach(e -> item.set(e.getKey(), attribute(e.getValue())));
      }
      JsonNode left = call("BatchWriteItem", request).path("UnprocessedItems");
      if (!left.isEmpty()) {
        throw new IOException("DynamoDB did not take all items of the table " + table + ".");
      }
    }
  }

  /** A plain value as DynamoDB writes it: {@code 3} is {@code {"N":"3"}}. */
  private static JsonNode attribute(JsonNode plain) {
    ObjectNode typed = JSON.createObjectNode();
    switch (plain.getNodeType()) {
      case STRING -> typed.put("S", plain.textValue());
      case NUMBER -> typed.put("N", plain.asText());
      case BOOLEAN -> typed.put("BOOL", plain.booleanValue());
      case ARRAY -> {
        ArrayNode list = typed.putArray("L");
        plain.forEach(element -> list.add(attribute(element)));
      }
      case OBJECT -> {
        ObjectNode map = typed.putObject("M");
        plain.properties().forEach(e -> map.set(e.getKey(), attribute(e.getValue())));
      }
      default -> typed.put("NULL", true);
    }
    return typed;
  }

  private JsonNode call(String operation, ObjectNode request) throws IOException {
    HttpRequest post =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-amz-json-1.0")
            .header("X-Amz-Target", "DynamoDB_20120810." + operation)
            .header("X-Amz-Date", "20260101T000000Z")
            .header("Authorization", SIGNATURE)
            .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(request)))
            .build();
    try {
      HttpResponse<byte[]> answer = http.send(post, HttpResponse.BodyHandlers.ofByteArray());
      JsonNode body = JSON.readTree(answer.body());
      if (answer.statusCode() != 200) {
        throw new IOException("DynamoDB refused " + operation + ": " + body);
      }
      return body;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while DynamoDB was asked to " + operation, interrupted);
    }
  }
}
