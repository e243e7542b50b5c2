package cafe.build.stack;

import java.nio.file.Path;
import java.util.Map;

/** What new tables begin with. */
@FunctionalInterface
public interface FirstContent {
  /**
   * Puts it there, once and never over what is there.
   *
   * @param folder of the seed files
   * @param outputs the stack's, which name the tables; a table that is not named is not seeded
   */
  void seed(Path folder, Map<String, String> outputs);
}
