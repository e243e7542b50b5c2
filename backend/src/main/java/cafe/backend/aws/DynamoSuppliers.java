package cafe.backend.aws;

import cafe.backend.stock.SupplierNames;
import cafe.backend.stock.Suppliers;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The suppliers' table, with the hash key {@code id}. */
public final class DynamoSuppliers implements Suppliers {
  private final DynamoDbClient client;
  private final String table;

  /** The suppliers in this table. */
  public DynamoSuppliers(AwsAccess access, String table) {
    this.client = Clients.dynamoDb(access);
    this.table = table;
  }

  /** An item without a name is left out; the report then shows its number. */
  @Override
  public SupplierNames names() {
    return Behind.ask(
        "The suppliers could not be read.",
        () ->
            new SupplierNames(
                client
                    .scanPaginator(
                        scan ->
                            scan.tableName(table)
                                .projectionExpression("#id, #name")
                                .expressionAttributeNames(Map.of("#id", "id", "#name", "name")))
                    .items()
                    .stream()
                    .limit(SupplierNames.MAX_SUPPLIERS)
                    .map(Attributes::new)
                    .filter(item -> item.has("name"))
                    .collect(
                        Collectors.toMap(item -> item.whole("id"), item -> item.text("name")))));
  }
}
