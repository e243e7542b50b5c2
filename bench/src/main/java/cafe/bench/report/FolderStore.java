package cafe.bench.report;

import cafe.backend.report.ReportStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A report bucket in a folder: what is measured is the report, not S3. */
final class FolderStore implements ReportStore {
  private final Path folder;

  FolderStore(Path folder) {
    this.folder = folder;
  }

  @Override
  public void put(String key, Path file, String contentType) {
    try {
      Files.createDirectories(folder.resolve(key.substring(0, key.indexOf('/'))));
      Files.copy(file, folder.resolve(key), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  @Override
  public void get(String key, Path file) {
    try {
      Files.copy(folder.resolve(key), file);
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }
}
