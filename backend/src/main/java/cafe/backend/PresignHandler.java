package cafe.backend;

import cafe.backend.aws.S3Links;
import cafe.backend.page.Formats;
import cafe.backend.report.ReportLink;
import cafe.backend.report.ReportLinks;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;

/** The task Presign: {@code {reportId}} to {@code {link, expires}}, the latter for the mail. */
public final class PresignHandler
    implements RequestHandler<Map<String, Object>, Map<String, Object>> {
  private final ReportLinks links;

  /** As Lambda makes it. */
  public PresignHandler() {
    this(Settings.fromEnvironment());
  }

  /** With settings of one's own. */
  public PresignHandler(Settings settings) {
    this(new S3Links(settings.aws(), settings.reportBucket(), settings.linkValidity()));
  }

  PresignHandler(ReportLinks links) {
    this.links = links;
  }

  @Override
  public Map<String, Object> handleRequest(Map<String, Object> input, Context context) {
    ReportLink link = links.link(new TaskInput(input).reportId());
    return Map.of("link", link.url(), "expires", Formats.time(link.expiresAt()));
  }
}
