package cafe.local.dynamodb;

import cafe.local.template.TableResource;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** DynamoDB on this machine, with the tables of the template. */
public final class DynamoDb implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Dynalite dynalite;
  private final Tables tables;

  private DynamoDb(Dynalite dynalite) {
    this.dynalite = dynalite;
    this.tables = new Tables(dynalite.endpoint());
  }

  /**
   * Starts the server, without tables.
   *
   * @param folder the module's folder, where the build installed dynalite
   * @param port the port on 127.0.0.1, or 0 for any free one
   */
  public static DynamoDb start(Path folder, int port) throws IOException {
    return new DynamoDb(Dynalite.start(folder, port));
  }

  /** Creates the tables, empty. */
  public void create(List<TableResource> resources) throws IOException {
    for (TableResource table : resources) {
      tables.create(table);
    }
  }

  /**
   * Puts the items of a seed file into a table.
   *
   * @param seed a JSON array of plain objects, attribute to value
   */
  public void seed(String table, Path seed) throws IOException {
    JsonNode items = JSON.readTree(Files.readAllBytes(seed));
    tables.put(table, items);
  }

  /** Scheme, host and port of the DynamoDB API. */
  public URI endpoint() {
    return dynalite.endpoint();
  }

  @Override
  public void close() {
    dynalite.close();
  }
}
