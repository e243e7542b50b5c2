package cafe.backend;

import cafe.backend.aws.DynamoBeans;
import cafe.backend.aws.DynamoSuppliers;
import cafe.backend.aws.S3Reports;
import cafe.backend.gather.Gathering;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The task Gather: {@code {reportId}} to {@code {summary}}. */
public final class GatherHandler
    implements RequestHandler<Map<String, Object>, Map<String, Object>> {
  private final Gathering gathering;

  /** As Lambda makes it. */
  public GatherHandler() {
    this(Settings.fromEnvironment());
  }

  /** With settings of one's own. */
  public GatherHandler(Settings settings) {
    this(
        new Gathering(
            new DynamoBeans(settings.aws(), settings.beansTable()),
            new DynamoSuppliers(settings.aws(), settings.suppliersTable()),
            new S3Reports(settings.aws(), settings.reportBucket())));
  }

  GatherHandler(Gathering gathering) {
    this.gathering = gathering;
  }

  @Override
  public Map<String, Object> handleRequest(Map<String, Object> input, Context context) {
    try {
      return Map.of("summary", gathering.gather(new TaskInput(input).reportId()).summary());
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }
}
