package cafe.backend.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.backend.guest.FavouritesChange;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FavouritesJsonTest {
  private static final String NEXT = " Send {\"favourites\":[\"a444\"]} with ids of GET /products.";

  @Test
  void readsWhatToKeepAndWhatWasKnown() {
    assertThat(FavouritesJson.read("{\"favourites\":[\"a1\"],\"known\":[\"b2\"]}"))
        .isEqualTo(new FavouritesChange(List.of("a1"), Optional.of(List.of("b2"))));
    assertThat(FavouritesJson.read("{\"favourites\":[]}").known()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|Body: found nothing, expected a JSON object.",
        "nonsense|Body: found no JSON, expected a JSON object, each field once.",
        "[]|Body: found a list, expected a JSON object.",
        "{}|favourites: found nothing, expected a list of ids.",
        "{\"favourites\":null}|favourites: found null, expected a list of ids.",
        "{\"favourites\":\"a1\"}|favourites: found a text, expected a list of ids.",
        "{\"favourites\":{}}|favourites: found an object, expected a list of ids.",
        "{\"favourites\":[1]}|favourites[0]: found a number, expected the id of a product as a text.",
        "{\"favourites\":[\"a1\",true]}|favourites[1]: found true or false, expected the id of a product as a text.",
        "{\"favourites\":[\"\"]}|favourites[0]: found 0 characters that do not fit, expected 1 to 64 on one line.",
        "{\"favourites\":[\"a\\nb\"]}|favourites[0]: found 3 characters that do not fit, expected 1 to 64 on one line.",
        "{\"favourites\":[],\"known\":7}|known: found a number, expected a list of ids.",
        "{\"favorites\":[]}|Body: found an unknown field, expected only favourites and known.",
        "{\"favourites\":[],\"sub\":\"nora-sub\"}|Body: found an unknown field, expected only favourites and known.",
        "{\"favourites\":[],\"favourites\":[]}|Body: found no JSON, expected a JSON object, each field once.",
        "{\"favourites\":[]} {}|Body: found no JSON, expected a JSON object, each field once."
      })
  void saysWhatIsWrongWithABody(String body, String message) {
    refuses(body, 400, message + NEXT);
  }

  @Test
  void refusesMoreThanAHundred() {
    assertThat(FavouritesJson.read(body(100, "a1")).favourites()).containsExactly("a1");
    refuses(body(101, "a1"), 400, "favourites: found 101 ids, expected at most 100." + NEXT);
  }

  @Test
  void refusesAnIdThatIsTooLong() {
    assertThat(FavouritesJson.read(body(1, "i".repeat(64))).favourites()).hasSize(1);
    refuses(
        body(1, "i".repeat(65)),
        400,
        "favourites[0]: found 65 characters that do not fit, expected 1 to 64 on one line." + NEXT);
  }

  @Test
  void refusesABodyThatIsTooLargeBeforeReadingIt() {
    refuses(
        "{".repeat(16_385), 413, "Body: found 16385 characters, expected at most 16384." + NEXT);
  }

  @Test
  void takesTwoListsThatAreAsLongAsTheyMayBe() {
    String list = body(100, "i".repeat(64)).replaceAll("^[^\\[]*|}$", "");

    assertThat(FavouritesJson.read("{\"favourites\":" + list + ",\"known\":" + list + "}").known())
        .hasValueSatisfying(known -> assertThat(known).hasSize(100));
  }

  private static void refuses(String body, int status, String message) {
    assertThatThrownBy(() -> FavouritesJson.read(body))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(status))
        .hasMessage(message);
  }

  private static String body(int count, String id) {
    return "{\"favourites\":[\"" + String.join("\",\"", Collections.nCopies(count, id)) + "\"]}";
  }
}
