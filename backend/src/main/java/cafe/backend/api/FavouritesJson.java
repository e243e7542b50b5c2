package cafe.backend.api;

import cafe.backend.guest.FavouritesChange;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schemas {@code FavouritesChange} and {@code Favourites} of {@code api.yaml}. */
public final class FavouritesJson {
  /** Twice a hundred ids of 64 characters, with quotes and commas, need 13,430. */
  static final int MAX_BODY_CHARACTERS = 16_384;

  static final int MAX_ID_CHARACTERS = 64;

  private static final String NEXT = " Send {\"favourites\":[\"a444\"]} with ids of GET /products.";
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private FavouritesJson() {}

  /** What is kept. */
  public static JsonNode of(List<String> favourites) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode list = json.putArray("favourites");
    favourites.forEach(list::add);
    return json;
  }

  /**
   * Reads a body.
   *
   * @throws Refusal 413 if it is too large, 400 if it does not fit
   */
  public static FavouritesChange read(String body) {
    if (body.length() > MAX_BODY_CHARACTERS) {
      throw Refusal.tooLarge(
          "Body: found %d characters, expected at most %d.%s"
              .formatted(body.length(), MAX_BODY_CHARACTERS, NEXT));
    }
    JsonNode json = parse(body);
    if (!json.isObject()) {
      throw refused("Body", kind(json), "a JSON object");
    }
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      if (!field.getKey().equals("favourites") && !field.getKey().equals("known")) {
        throw refused("Body", "an unknown field", "only favourites and known");
      }
    }
    return new FavouritesChange(
        ids("favourites", json.path("favourites")),
        json.has("known") ? Optional.of(ids("known", json.path("known"))) : Optional.empty());
  }

  private static List<String> ids(String field, JsonNode list) {
    if (!list.isArray()) {
      throw refused(field, kind(list), "a list of ids");
    }
    if (list.size() > FavouritesChange.MAX_FAVOURITES) {
      throw refused(field, list.size() + " ids", "at most " + FavouritesChange.MAX_FAVOURITES);
    }
    List<String> ids = new ArrayList<>();
    for (JsonNode id : list) {
      String where = field + "[" + ids.size() + "]";
      if (!id.isTextual()) {
        throw refused(where, kind(id), "the id of a product as a text");
      }
      if (!isId(id.textValue())) {
        throw refused(
            where,
            id.textValue().length() + " characters that do not fit",
            "1 to " + MAX_ID_CHARACTERS + " on one line");
      }
      ids.add(id.textValue());
    }
    return ids;
  }

  private static boolean isId(String text) {
    return !text.isEmpty()
        && text.length() <= MAX_ID_CHARACTERS
        && text.chars().noneMatch(Character::isISOControl);
  }

  /** Jackson's own messages would repeat parts of the body. */
  private static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException notJson) {
      throw refused("Body", "no JSON", "a JSON object, each field once");
    }
  }

  private static String kind(JsonNode json) {
    return switch (json.getNodeType()) {
      case MISSING -> "nothing";
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case STRING -> "a text";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      default -> "null";
    };
  }

  private static Refusal refused(String subject, String found, String expected) {
    return Refusal.badRequest(
        "%s: found %s, expected %s.%s".formatted(subject, found, expected, NEXT));
  }
}
