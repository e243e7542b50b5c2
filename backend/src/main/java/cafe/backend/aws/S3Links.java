package cafe.backend.aws;

import cafe.backend.report.ReportId;
import cafe.backend.report.ReportLink;
import cafe.backend.report.ReportLinks;
import java.time.Duration;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.PresignedGetObjectRequest;

/**
 * Presigned GET links (Signature Version 4 in the query). A link that temporary keys signed ends
 * with them, if that is sooner: Amazon S3 User Guide, "Who can create a presigned URL".
 */
public final class S3Links implements ReportLinks {
  private final S3Presigner presigner;
  private final String bucket;
  private final Duration validity;

  /** Links into this bucket. */
  public S3Links(AwsAccess access, String bucket, Duration validity) {
    this.presigner = Clients.presigner(access);
    this.bucket = bucket;
    this.validity = validity;
  }

  @Override
  public ReportLink link(ReportId id) {
    GetObjectRequest get = GetObjectRequest.builder().bucket(bucket).key(id.pageKey()).build();
    PresignedGetObjectRequest signed =
        Behind.ask(
            "The link could not be signed.",
            () ->
                presigner.presignGetObject(
                    request -> request.signatureDuration(validity).getObjectRequest(get)));
    return new ReportLink(signed.url().toString(), validity, signed.expiration());
  }
}
