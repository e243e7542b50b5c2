package cafe.local;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.mail.Mail;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportRunTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private final RunningCloud cloud = RunningCloud.shared();

  @Test
  void aReportRunEndsInAMailWithALinkThatOpens() throws Exception {
    HttpResponse<String> started =
        cloud.createReport(cloud.ownerToken(), "aReportRunEndsInAMail-1");
    assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
    String id = cloud.json(started).path("reportId").asText();
    Mail mail = cloud.inbox().await(m -> m.text().contains(id), PATIENCE);
    assertThat(mail.subject()).isEqualTo("Cafe: the coffee bean report is ready");
    assertThat(mail.to()).isEqualTo("frank@cafe.example");
    String link = cloud.link(mail);
    HttpResponse<String> report = cloud.get(link, Map.of());
    assertThat(report.statusCode()).as(report.body()).isEqualTo(200);
    assertThat(report.headers().firstValue("content-type").orElse("")).startsWith("text/html");
    assertThat(cloud.get(link.replaceAll("\\?.*", ""), Map.of()).statusCode()).isEqualTo(403);
  }
}
