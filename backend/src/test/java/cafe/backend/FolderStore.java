package cafe.backend;

import cafe.backend.report.ReportStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/** A report bucket in a folder. */
final class FolderStore implements ReportStore {
  final Map<String, String> contentTypes = new HashMap<>();
  private final Path folder;

  FolderStore(Path folder) {
    this.folder = folder;
  }

  Path path(String key) {
    return folder.resolve(key);
  }

  @Override
  public void put(String key, Path file, String contentType) {
    contentTypes.put(key, contentType);
    try {
      Files.createDirectories(folder.resolve(key.substring(0, key.indexOf('/'))));
      Files.copy(file, path(key), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  @Override
  public void get(String key, Path file) {
    try {
      Files.copy(path(key), file);
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }
}
