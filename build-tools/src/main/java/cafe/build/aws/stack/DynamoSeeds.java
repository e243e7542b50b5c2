package cafe.build.aws.stack;

import cafe.build.stack.seed.SeedState;
import cafe.build.stack.seed.SeedStore;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Tag;

/** Tables in DynamoDB. What was seeded is said by a tag of the table. */
final class DynamoSeeds implements SeedStore {
  private static final String TAG = "cafe:seeded";

  private final DynamoDbClient client;

  DynamoSeeds(DynamoDbClient client) {
    this.client = client;
  }

  @Override
  public SeedState state(String table) {
    return AwsCall.make(
        "the tags of the table " + table,
        () ->
            client.listTagsOfResource(it -> it.resourceArn(arn(table))).tags().stream()
                .filter(tag -> tag.key().equals(TAG))
                .map(Tag::value)
                .map(DynamoSeeds::said)
                .max(Comparator.naturalOrder())
                .orElse(SeedState.NONE));
  }

  @Override
  public void mark(String table, SeedState state) {
    Tag tag = Tag.builder().key(TAG).value(word(state)).build();
    AwsCall.make(
        "a tag of the table " + table,
        () -> client.tagResource(it -> it.resourceArn(arn(table)).tags(tag)));
  }

  @Override
  public boolean isEmpty(String table) {
    return AwsCall.make(
        "the first item of the table " + table,
        () ->
            client.scan(it -> it.tableName(table).limit(1).consistentRead(true)).items().isEmpty());
  }

  @Override
  public boolean putIfAbsent(String table, String key, Map<String, Object> item) {
    return AwsCall.make(
        "a new item of the table " + table,
        () -> {
          try {
            client.putItem(
                it ->
                    it.tableName(table)
                        .item(PlainItem.typed(item))
                        .conditionExpression("attribute_not_exists(#key)")
                        .expressionAttributeNames(Map.of("#key", key)));
            return true;
          } catch (ConditionalCheckFailedException isThere) {
            return false;
          }
        });
  }

  private String arn(String table) {
    return client.describeTable(it -> it.tableName(table)).table().tableArn();
  }

  private static String word(SeedState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static SeedState said(String word) {
    return Arrays.stream(SeedState.values())
        .filter(state -> word(state).equals(word))
        .findFirst()
        .orElse(SeedState.NONE);
  }
}
