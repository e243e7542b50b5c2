package cafe.backend.aws;

import cafe.backend.guest.FavouritesChange;
import cafe.backend.guest.Guest;
import cafe.backend.guest.Guests;
import cafe.backend.report.Requester;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * The guests' table, with the hash key {@code sub}. The favourites are one text, an id a line: a
 * condition compares texts in one way everywhere, lists not.
 */
public final class DynamoGuests implements Guests {
  /** Cognito gives a trigger five seconds: Amazon Cognito Developer Guide, Lambda triggers. */
  public static final Duration COGNITO_WAITS = Duration.ofSeconds(4);

  /** {@code name} is a reserved word of DynamoDB. */
  private static final Map<String, String> NAMES = Map.of("#name", "name");

  /** Who has no row gets one; of who has one, only what the token says becomes new. */
  private static final String VISIT =
      "SET #name = :name, email = :email, since = if_not_exists(since, :now)";

  private final DynamoDbClient client;
  private final String table;

  /** The guests in this table. */
  public DynamoGuests(AwsAccess access, String table) {
    this(Clients.dynamoDb(access), table);
  }

  private DynamoGuests(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /** The same, for a caller who waits no longer than this. */
  public static DynamoGuests answeringWithin(Duration limit, AwsAccess access, String table) {
    return new DynamoGuests(Clients.dynamoDb(access, limit), table);
  }

  @Override
  public boolean welcome(Requester guest, Instant now) {
    Map<String, AttributeValue> row =
        Map.of(
            "sub", text(guest.sub()),
            "name", text(guest.name()),
            "email", text(guest.email()),
            "since", text(now.toString()),
            "favourites", lines(List.of()));
    return Behind.ask(
        "The guest's row could not be written.",
        () ->
            unlessRefused(
                () ->
                    client.putItem(
                        put ->
                            put.tableName(table)
                                .item(row)
                                .conditionExpression("attribute_not_exists(#sub)")
                                .expressionAttributeNames(Map.of("#sub", "sub")))));
  }

  @Override
  public Guest visit(Requester guest, Instant now) {
    return Behind.ask(
        "Your place at the café could not be looked up.",
        () -> {
          UpdateItemRequest visit =
              update(guest)
                  .updateExpression(VISIT)
                  .expressionAttributeNames(NAMES)
                  .expressionAttributeValues(visiting(guest, now))
                  .returnValues(ReturnValue.ALL_NEW)
                  .build();
          return guest(new Attributes(client.updateItem(visit).attributes()));
        });
  }

  /** The same list again is no other: a PUT whose answer was lost may be repeated. */
  @Override
  public boolean keep(Requester guest, FavouritesChange change, Instant now) {
    Map<String, AttributeValue> values = new HashMap<>(visiting(guest, now));
    values.put(":favourites", lines(change.favourites()));
    UpdateItemRequest.Builder keep =
        update(guest)
            .updateExpression(VISIT + ", favourites = :favourites")
            .expressionAttributeNames(NAMES);
    change
        .known()
        .ifPresent(
            known -> {
              values.put(":known", lines(known));
              keep.conditionExpression(
                  "favourites = :known OR favourites = :favourites"
                      + (known.isEmpty() ? " OR attribute_not_exists(favourites)" : ""));
            });
    return Behind.ask(
        "Your favourites could not be kept.",
        () ->
            unlessRefused(() -> client.updateItem(keep.expressionAttributeValues(values).build())));
  }

  @Override
  public List<String> favourites(String sub) {
    return Behind.ask(
        "Your favourites could not be read.",
        () ->
            favourites(
                new Attributes(
                    client
                        .getItem(
                            get ->
                                get.tableName(table)
                                    .key(Map.of("sub", text(sub)))
                                    .projectionExpression("favourites"))
                        .item())));
  }

  private UpdateItemRequest.Builder update(Requester guest) {
    return UpdateItemRequest.builder().tableName(table).key(Map.of("sub", text(guest.sub())));
  }

  private static Map<String, AttributeValue> visiting(Requester guest, Instant now) {
    return Map.of(
        ":name", text(guest.name()), ":email", text(guest.email()), ":now", text(now.toString()));
  }

  private static Guest guest(Attributes row) {
    return new Guest(
        row.text("sub"),
        row.text("name"),
        row.text("email"),
        Instant.parse(row.text("since")),
        favourites(row));
  }

  private static boolean unlessRefused(Runnable write) {
    try {
      write.run();
      return true;
    } catch (ConditionalCheckFailedException others) {
      return false;
    }
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  private static List<String> favourites(Attributes row) {
    return row.has("favourites") ? row.text("favourites").lines().toList() : List.of();
  }

  private static AttributeValue lines(List<String> texts) {
    return text(String.join("\n", texts));
  }
}
