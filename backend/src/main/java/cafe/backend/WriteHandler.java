package cafe.backend;

import cafe.backend.aws.S3Reports;
import cafe.backend.page.Writing;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;

/** The task Write: {@code {reportId, requester, askedAt}} to {@code {}}. */
public final class WriteHandler
    implements RequestHandler<Map<String, Object>, Map<String, Object>> {
  private final Writing writing;

  /** As Lambda makes it. */
  public WriteHandler() {
    this(Settings.fromEnvironment());
  }

  /** With settings of one's own. */
  public WriteHandler(Settings settings) {
    this(new Writing(new S3Reports(settings.aws(), settings.reportBucket())));
  }

  WriteHandler(Writing writing) {
    this.writing = writing;
  }

  @Override
  public Map<String, Object> handleRequest(Map<String, Object> input, Context context) {
    TaskInput task = new TaskInput(input);
    try {
      writing.write(task.reportId(), task.text("requester"), Instant.parse(task.text("askedAt")));
      return Map.of();
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }
}
