package cafe.backend.gather;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Values as lines of JSON: a line break within a text is escaped, so a line is a value. */
final class Lines {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private Lines() {}

  static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Records of texts and numbers are JSON", impossible);
    }
  }

  static <T> T read(String line, Class<T> type) {
    try {
      return JSON.readValue(line, type);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(
          "Gathered file: found a line that is no "
              + type.getSimpleName()
              + ", expected one. Run the report again.",
          broken);
    }
  }
}
