package cafe.backend.aws;

import cafe.backend.menu.Menu;
import cafe.backend.menu.Product;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The pastries' table: hash key {@code product_name}; the index {@code special_GSI} holds only the
 * items that have a {@code special}.
 */
public final class DynamoMenu implements Menu {
  private static final Logger LOG = System.getLogger(DynamoMenu.class.getName());
  private static final String UNREAD = "The menu could not be read.";

  private final DynamoDbClient client;
  private final String table;

  /** The menu in this table. */
  public DynamoMenu(AwsAccess access, String table) {
    this.client = Clients.dynamoDb(access);
    this.table = table;
  }

  @Override
  public List<Product> all() {
    return products(() -> client.scanPaginator(scan -> scan.tableName(table)).items().stream());
  }

  @Override
  public List<Product> offers() {
    return products(
        () ->
            client
                .queryPaginator(
                    query ->
                        query
                            .tableName(table)
                            .indexName("special_GSI")
                            .keyConditionExpression("#special = :one")
                            .expressionAttributeNames(Map.of("#special", "special"))
                            .expressionAttributeValues(Map.of(":one", AttributeValue.fromN("1"))))
                .items()
                .stream());
  }

  private static List<Product> products(Supplier<Stream<Map<String, AttributeValue>>> items) {
    return Behind.ask(
        UNREAD,
        () ->
            items
                .get()
                .map(Attributes::new)
                .flatMap(item -> product(item).stream())
                .sorted(Comparator.comparing(Product::name))
                .toList());
  }

  /** One bad item must not take the menu away; the log says which it is. */
  private static Optional<Product> product(Attributes item) {
    try {
      return Optional.of(
          new Product(
              item.text("product_name"),
              item.text("product_id"),
              item.whole("price_in_cents"),
              item.text("description"),
              item.texts("tags"),
              item.has("special") && item.whole("special") == 1));
    } catch (IllegalArgumentException refused) {
      LOG.log(
          Level.WARNING,
          "Left off the menu: product {0}: {1}. Mend the item in the table.",
          item.key("product_name"),
          refused.getMessage());
      return Optional.empty();
    }
  }
}
