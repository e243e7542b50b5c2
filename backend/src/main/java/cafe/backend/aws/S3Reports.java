package cafe.backend.aws;

import cafe.backend.report.ReportStore;
import java.nio.file.Path;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

/** The report bucket. */
public final class S3Reports implements ReportStore {
  private final S3Client client;
  private final String bucket;

  /** The reports in this bucket. */
  public S3Reports(AwsAccess access, String bucket) {
    this.client = Clients.s3(access);
    this.bucket = bucket;
  }

  @Override
  public void put(String key, Path file, String contentType) {
    Behind.ask(
        "The report could not be stored.",
        () ->
            client.putObject(
                put ->
                    put.bucket(bucket)
                        .key(key)
                        .contentType(contentType)
                        .cacheControl("private, no-store"),
                RequestBody.fromFile(file)));
  }

  @Override
  public void get(String key, Path file) {
    GetObjectRequest get = GetObjectRequest.builder().bucket(bucket).key(key).build();
    Behind.ask(
        "What was gathered could not be read.",
        () -> client.getObject(get, ResponseTransformer.toFile(file)));
  }
}
