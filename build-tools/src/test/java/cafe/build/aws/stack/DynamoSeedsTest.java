package cafe.build.aws.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.stack.seed.SeedState;
import cafe.build.stack.seed.Seeding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DynamoSeedsTest {
  private static final Path SEEDS = Path.of("../backend/cloud/seed");

  private final TestServer server = TestServer.dynalite();
  private final DynamoDbClient client = server.access().client(DynamoDbClient.builder());
  private final DynamoSeeds store = new DynamoSeeds(client);
  private final List<String> said = new ArrayList<>();
  private final Seeding seeding = new Seeding(store, said::add);
  private String table = "";

  DynamoSeedsTest() throws IOException {}

  @AfterAll
  void stop() {
    client.close();
    server.close();
  }

  @BeforeEach
  void anEmptyTable() {
    said.clear();
    table = "Beans-" + System.nanoTime();
    client.createTable(
        it ->
            it.tableName(table)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                    AttributeDefinition.builder()
                        .attributeName("id")
                        .attributeType(ScalarAttributeType.N)
                        .build())
                .keySchema(
                    KeySchemaElement.builder().attributeName("id").keyType(KeyType.HASH).build()));
    client.waiter().waitUntilTableExists(it -> it.tableName(table));
  }

  @Test
  void seedsATableOnce() {
    seed();
    assertThat(said)
        .containsExactly(
            "Table " + table + ": seeding 14 items.",
            "Table " + table + ": 14 items put, 0 were there already.");
    said.clear();
    seed();
    assertThat(said).isEmpty();
  }

  @Test
  void keepsPricesAsTheyAreWritten() {
    seed();
    Map<String, AttributeValue> bean = bean("2");
    assertThat(bean.get("price")).isEqualTo(AttributeValue.fromN("19.5"));
    assertThat(bean.get("product_name")).isEqualTo(AttributeValue.fromS("Sidama Natural"));
  }

  @Test
  void putsNothingOverWhatIsThere() {
    store.mark(table, SeedState.BEGUN);
    client.putItem(
        it ->
            it.tableName(table)
                .item(
                    Map.of(
                        "id", AttributeValue.fromN("2"), "quantity", AttributeValue.fromN("1"))));
    seed();
    assertThat(bean("2")).containsOnlyKeys("id", "quantity");
    assertThat(said).endsWith("Table " + table + ": 13 items put, 1 were there already.");
  }

  @Test
  void leavesAFilledTableAlone() {
    client.putItem(it -> it.tableName(table).item(Map.of("id", AttributeValue.fromN("77"))));
    seed();
    assertThat(said).containsExactly("Table " + table + ": it holds data already; not seeded.");
  }

  private void seed() {
    seeding.seed(SEEDS, Map.of("beansTable", table));
  }

  private Map<String, AttributeValue> bean(String id) {
    return client
        .getItem(it -> it.tableName(table).key(Map.of("id", AttributeValue.fromN(id))))
        .item();
  }
}
