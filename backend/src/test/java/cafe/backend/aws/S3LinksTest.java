package cafe.backend.aws;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.backend.report.ReportId;
import cafe.backend.report.ReportLink;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class S3LinksTest {
  private static final ReportId ID = ReportId.of("frank-sub", "0123456789abcdef");

  @Test
  void linksToOnePageForTheGivenTime() {
    Instant before = Instant.now();
    ReportLink link = links(Optional.empty()).link(ID);

    assertThat(link.url())
        .startsWith("https://reports.s3.amazonaws.com/" + ID.pageKey() + "?")
        .contains("X-Amz-Algorithm=AWS4-HMAC-SHA256", "X-Amz-Expires=600", "X-Amz-Signature=")
        .doesNotContain("secret");
    assertThat(link.validity()).isEqualTo(Duration.ofMinutes(10));
    assertThat(link.expiresAt()).isBetween(before.plusSeconds(599), Instant.now().plusSeconds(600));
  }

  @Test
  void namesTheBucketInThePathOfAnAwsOfOnesOwn() {
    assertThat(links(Optional.of("http://127.0.0.1:8404")).link(ID).url())
        .startsWith("http://127.0.0.1:8404/reports/" + ID.pageKey() + "?");
  }

  private static S3Links links(Optional<String> s3Url) {
    AwsAccess access =
        new AwsAccess(
            "us-east-1",
            Optional.of(new AwsAccess.Keys("id", "secret", Optional.of("token"))),
            Optional.empty(),
            s3Url,
            Optional.empty());
    return new S3Links(access, "reports", Duration.ofMinutes(10));
  }
}
