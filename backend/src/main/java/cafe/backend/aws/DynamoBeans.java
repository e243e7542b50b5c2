package cafe.backend.aws;

import cafe.backend.stock.Bean;
import cafe.backend.stock.BeanSink;
import cafe.backend.stock.Beans;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The beans' table, with the hash key {@code id}. */
public final class DynamoBeans implements Beans {
  private final DynamoDbClient client;
  private final String table;

  /** The beans in this table. */
  public DynamoBeans(AwsAccess access, String table) {
    this.client = Clients.dynamoDb(access);
    this.table = table;
  }

  /** Page by page (1 MB each), so the sink alone decides what is kept. */
  @Override
  public void read(long atMost, BeanSink sink) {
    Behind.ask(
        "The beans could not be read.",
        () -> {
          client.scanPaginator(scan -> scan.tableName(table)).items().stream()
              .limit(atMost)
              .map(Attributes::new)
              .forEach(item -> give(item, sink));
          return sink;
        });
  }

  private static void give(Attributes item, BeanSink sink) {
    Bean bean;
    try {
      bean = bean(item);
    } catch (IllegalArgumentException refused) {
      sink.unreadable(item.key("id"), String.valueOf(refused.getMessage()));
      return;
    }
    sink.bean(bean);
  }

  private static Bean bean(Attributes item) {
    return new Bean(
        item.whole("id"),
        item.whole("supplier_id"),
        item.text("type"),
        item.text("product_name"),
        item.decimal("price"),
        item.text("description"),
        item.whole("quantity"));
  }
}
