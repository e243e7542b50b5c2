package cafe.backend.gather;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads one sorted run, one bean ahead. A run is never empty. */
final class RunReader implements AutoCloseable {
  private final BufferedReader reader;
  private StockedBean head;

  RunReader(Path run) throws IOException {
    this.reader = Files.newBufferedReader(run);
    this.head = next().orElseThrow();
  }

  StockedBean head() {
    return head;
  }

  /** Moves to the next bean; false at the end. */
  boolean advance() throws IOException {
    Optional<StockedBean> next = next();
    next.ifPresent(bean -> head = bean);
    return next.isPresent();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private Optional<StockedBean> next() throws IOException {
    return Optional.ofNullable(reader.readLine()).map(line -> Lines.read(line, StockedBean.class));
  }
}
