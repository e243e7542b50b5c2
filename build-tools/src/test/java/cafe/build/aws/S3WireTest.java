package cafe.build.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.build.deploy.Bucket;
import cafe.build.deploy.BucketException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpRequest;

class S3WireTest {
  private final List<SdkHttpRequest> sent = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "cafe-site, eu-west-1, https://cafe-site.s3.eu-west-1.amazonaws.com/",
    "www.cafe.example, eu-west-1, https://s3.eu-west-1.amazonaws.com/www.cafe.example/",
    "cafe-site, cn-north-1, https://cafe-site.s3.cn-north-1.amazonaws.com.cn/"
  })
  void knowsWhereABucketIs(String bucket, String region, URI expected) {
    assertThat(S3Wire.address(bucket, region, Optional.empty())).isEqualTo(expected);
  }

  @Test
  void putsTheBucketIntoThePathOfAnotherServer() {
    assertThat(S3Wire.address("b", "us-east-1", Optional.of(URI.create("http://localhost:9000"))))
        .isEqualTo(URI.create("http://localhost:9000/b/"));
  }

  @Test
  void repeatsWhatMayPass() {
    Bucket bucket = answering(refusal(503, "SlowDown"), refusal(500, "InternalError"), page(""));

    assertThat(bucket.list()).isEmpty();
    assertThat(sent).hasSize(3);
  }

  @Test
  void repeatsWhatWasNotAnswered() {
    S3Http silentOnce =
        (request, body) -> {
          sent.add(request);
          if (sent.size() == 1) {
            throw new IOException("Unexpected end of file from server");
          }
          return page("");
        };

    assertThat(access(StaticCredentialsProvider.create(KEYS)).bucket("b", silentOnce).list())
        .isEmpty();
  }

  @Test
  void givesUpAfterFourAttempts() {
    S3Http silent =
        (request, body) -> {
          sent.add(request);
          throw new IOException("Connection refused");
        };
    Bucket bucket = access(StaticCredentialsProvider.create(KEYS)).bucket("b", silent);

    assertThatThrownBy(bucket::list)
        .isInstanceOf(BucketException.class)
        .hasMessage(
            "S3 could not be asked to list in b: IOException: Connection refused. See that this"
                + " machine reaches it; if the local cloud is meant, start it with `mvn -Prun`.");
    assertThat(sent).hasSize(4);
  }

  @Test
  void doesNotRepeatARefusal() {
    Bucket bucket = answering(refusal(403, "AccessDenied"));

    assertThatThrownBy(bucket::list)
        .hasMessage(
            "S3 refused to list in b: 403 AccessDenied. Give who asks the permission for it, or"
                + " ask as somebody who has it.");
    assertThat(sent).hasSize(1);
  }

  @Test
  void saysWhichRegionABucketIsIn() {
    byte[] body = "<Error><Code>PermanentRedirect</Code></Error>".getBytes(StandardCharsets.UTF_8);
    Bucket bucket = answering(new S3Answer(301, "", "eu-west-1", body));

    assertThatThrownBy(bucket::list)
        .hasMessage(
            "S3 refused to list in b: 301 PermanentRedirect, the bucket is in the region"
                + " eu-west-1. Give the region that the bucket is in with -Dcafe.region.");
  }

  @Test
  void tellsAMissingObjectFromAMissingBucket() {
    assertThat(answering(refusal(404, "NoSuchKey")).read("index.html")).isEmpty();
    assertThatThrownBy(() -> answering(refusal(404, "NoSuchBucket")).read("index.html"))
        .hasMessage(
            "S3 refused to get index.html in b: 404 NoSuchBucket. Give the name of a bucket that"
                + " is there with -Dcafe.bucket.");
  }

  @Test
  void readsAListingToItsEnd() {
    String first =
        "<IsTruncated>true</IsTruncated><NextContinuationToken>a+b/c=</NextContinuationToken>"
            + "<Contents><Key>a&amp;b</Key><ETag>&quot;1&quot;</ETag><Size>3</Size></Contents>";
    Bucket bucket =
        answering(
            page(first), page("<Contents><ETag>2</ETag><Key>c</Key><Size>4</Size></Contents>"));

    assertThat(bucket.list())
        .containsEntry("a&b", new Bucket.Listed("1", 3))
        .containsEntry("c", new Bucket.Listed("2", 4));
    assertThat(sent.get(1).firstMatchingRawQueryParameter("continuation-token")).contains("a+b/c=");
  }

  @Test
  void signsWithTheTokenOfASession() {
    AwsSessionCredentials session = AwsSessionCredentials.create("id", "secret", "session-token");
    S3Http http =
        (request, body) -> {
          sent.add(request);
          return page("");
        };

    access(StaticCredentialsProvider.create(session)).bucket("b", http).list();

    assertThat(sent.get(0).firstMatchingHeader("X-Amz-Security-Token")).contains("session-token");
    assertThat(sent.get(0).firstMatchingHeader("Authorization").orElseThrow())
        .startsWith("AWS4-HMAC-SHA256 Credential=id/")
        .contains("/us-east-1/s3/aws4_request");
  }

  private static final AwsBasicCredentials KEYS = AwsBasicCredentials.create("id", "secret");

  private Bucket answering(S3Answer... answers) {
    S3Http http =
        (request, body) -> {
          sent.add(request);
          return answers[Math.min(sent.size(), answers.length) - 1];
        };
    sent.clear();
    return access(StaticCredentialsProvider.create(KEYS)).bucket("b", http);
  }

  private static AwsAccess access(StaticCredentialsProvider credentials) {
    return new AwsAccess("us-east-1", credentials, Optional.of(URI.create("http://localhost:1")));
  }

  private static S3Answer refusal(int status, String code) {
    String body = "<Error><Code>" + code + "</Code></Error>";
    return new S3Answer(status, "", "", body.getBytes(StandardCharsets.UTF_8));
  }

  private static S3Answer page(String content) {
    String body = "<ListBucketResult>" + content + "</ListBucketResult>";
    return new S3Answer(200, "", "", body.getBytes(StandardCharsets.UTF_8));
  }
}
