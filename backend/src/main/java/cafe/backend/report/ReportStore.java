package cafe.backend.report;

import cafe.backend.failure.BehindException;
import java.nio.file.Path;

/** Where reports lie. Nothing in it is public. */
public interface ReportStore {
  /**
   * Puts a file, in place of what has the same key.
   *
   * @throws BehindException if it cannot be written
   */
  void put(String key, Path file, String contentType);

  /**
   * Copies an object into a file that is not there yet.
   *
   * @throws BehindException if it cannot be read
   */
  void get(String key, Path file);
}
