package cafe.build.stack.seed;

import cafe.build.stack.StackException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A JSON array of plain objects, one for each item. Numbers stay decimal: they are prices. */
final class SeedFile {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
          .build();

  private SeedFile() {}

  static List<Map<String, Object>> read(Path file) {
    try {
      return JSON.readValue(file.toFile(), new TypeReference<>() {});
    } catch (IOException failed) {
      throw new StackException(
          "%s: found no JSON array of objects (%s), expected one. Check it out"
                  .formatted(file, failed.getClass().getSimpleName())
              + " again; what was seeded stays.",
          failed);
    }
  }
}
