package cafe.backend.api;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A good answer.
 *
 * @param body JSON
 * @param cacheControl RFC 9111 section 5.2.2
 */
public record Answer(JsonNode body, String cacheControl) {
  /** The menu changes by the day; a minute spares the table at lunch time. */
  public static Answer publicForAMinute(JsonNode body) {
    return new Answer(body, "public, max-age=60");
  }

  /** Of one caller, at one moment. */
  public static Answer neverStored(JsonNode body) {
    return new Answer(body, "no-store");
  }
}
