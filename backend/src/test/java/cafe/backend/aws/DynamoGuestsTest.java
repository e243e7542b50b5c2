package cafe.backend.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.backend.failure.BehindException;
import cafe.backend.guest.FavouritesChange;
import cafe.backend.guest.Guest;
import cafe.backend.report.Requester;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class DynamoGuestsTest {
  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
  private static final Requester GINA = new Requester("gina-sub", "Gina", "gina@guest.example");
  private static final String REFUSED =
      "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException\","
          + "\"message\":\"The conditional request failed\"}";

  @AutoClose private final ScriptedAws aws = new ScriptedAws();

  @Test
  void writesARowOnlyWhereNoneIs() {
    aws.answers("{}");

    assertThat(guests().welcome(GINA, NOW)).isTrue();
    assertThat(request())
        .startsWith("PutItem ")
        .contains(
            "\"ConditionExpression\":\"attribute_not_exists(#sub)\"",
            "\"sub\":{\"S\":\"gina-sub\"}",
            "\"since\":{\"S\":\"2026-11-21T09:00:00Z\"}",
            "\"favourites\":{\"S\":\"\"}");
  }

  @Test
  void leavesARowThatIsThere() {
    aws.answers(400, REFUSED);

    assertThat(guests().welcome(GINA, NOW)).isFalse();
  }

  @Test
  void readsARowAndMakesItInOneCall() {
    aws.answers(
        "{\"Attributes\":{\"sub\":{\"S\":\"gina-sub\"},\"name\":{\"S\":\"Gina\"},"
            + "\"email\":{\"S\":\"gina@guest.example\"},"
            + "\"since\":{\"S\":\"2026-10-01T08:00:00Z\"},"
            + "\"favourites\":{\"S\":\"a444\\na101\"}}}");

    assertThat(guests().visit(GINA, NOW))
        .isEqualTo(
            new Guest(
                "gina-sub",
                "Gina",
                "gina@guest.example",
                Instant.parse("2026-10-01T08:00:00Z"),
                List.of("a444", "a101")));
    assertThat(request())
        .startsWith("UpdateItem ")
        .contains(
            "\"Key\":{\"sub\":{\"S\":\"gina-sub\"}}",
            "since = if_not_exists(since, :now)",
            "\"ReturnValues\":\"ALL_NEW\"");
  }

  @Test
  void putsFavouritesInPlaceOfThoseThatWereKnown() {
    aws.answers("{}");

    assertThat(keep(List.of("a444", "a101"), Optional.of(List.of("b1")))).isTrue();
    assertThat(request())
        .contains(
            "\"ConditionExpression\":\"favourites = :known OR favourites = :favourites\"",
            "\":known\":{\"S\":\"b1\"}",
            "\":favourites\":{\"S\":\"a444\\na101\"}");
  }

  @Test
  void takesARowWithoutFavouritesForOneWithNone() {
    aws.answers("{}");

    keep(List.of("a444"), Optional.of(List.of()));

    assertThat(request()).contains(" OR attribute_not_exists(favourites)\"");
  }

  @Test
  void replacesWhateverStandsThereIfNothingIsSaidToBeKnown() {
    aws.answers("{}");

    keep(List.of("a444"), Optional.empty());

    assertThat(request()).doesNotContain("ConditionExpression");
  }

  @Test
  void saysThatOthersStandThereMeanwhile() {
    aws.answers(400, REFUSED);

    assertThat(keep(List.of("a444"), Optional.of(List.of()))).isFalse();
  }

  @Test
  void hasNoFavouritesOfWhoHasNoRow() {
    aws.answers("{}");

    assertThat(guests().favourites("gina-sub")).isEmpty();
    assertThat(request()).startsWith("GetItem ").contains("\"sub\":{\"S\":\"gina-sub\"}");
  }

  @Test
  void callsAThrottledTableAPassingFailure() {
    aws.answers(400, "{\"__type\":\"ThrottlingException\",\"message\":\"slow down\"}");

    assertThatThrownBy(() -> guests().visit(GINA, NOW))
        .isInstanceOfSatisfying(
            BehindException.class, behind -> assertThat(behind.passing()).isTrue());
  }

  @Test
  void waitsNoLongerThanCognito() {
    aws.answers(500, "{}");
    DynamoGuests hurried =
        DynamoGuests.answeringWithin(Duration.ofMillis(1), aws.access(), "Guests");

    assertThatThrownBy(() -> hurried.welcome(GINA, NOW)).isInstanceOf(BehindException.class);
    assertThat(DynamoGuests.COGNITO_WAITS).isLessThan(Duration.ofSeconds(5));
  }

  private boolean keep(List<String> favourites, Optional<List<String>> known) {
    return guests().keep(GINA, new FavouritesChange(favourites, known), NOW);
  }

  private DynamoGuests guests() {
    return new DynamoGuests(aws.access(), "Guests");
  }

  private String request() {
    assertThat(aws.requests()).hasSize(1);
    return aws.requests().get(0);
  }
}
