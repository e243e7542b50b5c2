package cafe.e2e.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.openqa.selenium.json.Json;

/** What the café sells, put there and taken away behind its back: straight in DynamoDB. */
public final class Larder {
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI dynamoDb;

  Larder(URI dynamoDb) {
    this.dynamoDb = dynamoDb;
  }

  /** Puts an item into a table: texts and numbers by the names of their attributes. */
  public void put(String table, Map<String, Object> item) {
    send("PutItem", Map.of("TableName", table, "Item", typed(item)));
  }

  /** Takes the item with that key away. */
  public void take(String table, Map<String, Object> key) {
    send("DeleteItem", Map.of("TableName", table, "Key", typed(key)));
  }

  private static Map<String, Object> typed(Map<String, Object> plain) {
    Map<String, Object> typed = new LinkedHashMap<>();
    for (Entry<String, Object> attribute : plain.entrySet()) {
      String type = attribute.getValue() instanceof Number ? "N" : "S";
      typed.put(attribute.getKey(), Map.of(type, attribute.getValue().toString()));
    }
    return typed;
  }

  private void send(String operation, Map<String, Object> parameters) {
    HttpRequest request =
        HttpRequest.newBuilder(dynamoDb)
            .header(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=f, Signature=g")
            .header("X-Amz-Date", "20260101T000000Z")
            .header("X-Amz-Target", "DynamoDB_20120810." + operation)
            .header("Content-Type", "application/x-amz-json-1.0")
            .POST(BodyPublishers.ofString(new Json().toJson(parameters)))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(operation + " was answered " + answer.body());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException("Interrupted in " + operation, interrupted);
    }
  }
}
