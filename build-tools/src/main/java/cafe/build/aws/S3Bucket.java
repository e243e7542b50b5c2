package cafe.build.aws;

import cafe.build.deploy.Bucket;
import cafe.build.deploy.BucketException;
import cafe.build.deploy.Headers;
import cafe.build.deploy.SiteObject;
import cafe.build.deploy.Versioned;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.DeleteObjectsResponse;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A bucket of Amazon S3, or of anything that speaks its protocol. */
public final class S3Bucket implements Bucket {
  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;

  private final S3Client s3;
  private final String name;

  /** A bucket that exists. */
  public S3Bucket(S3Client s3, String name) {
    this.s3 = s3;
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Map<String, Listed> list() {
    return asking(
        "list",
        () -> {
          Map<String, Listed> listing = new TreeMap<>();
          for (S3Object object : s3.listObjectsV2Paginator(r -> r.bucket(name)).contents()) {
            listing.put(object.key(), new Listed(unquoted(object.eTag()), object.size()));
          }
          return listing;
        });
  }

  @Override
  public Optional<Versioned> read(String key) {
    return asking(
        "get " + key,
        () -> {
          try {
            ResponseBytes<GetObjectResponse> found =
                s3.getObjectAsBytes(r -> r.bucket(name).key(key));
            String etag = unquoted(found.response().eTag());
            return Optional.of(new Versioned(found.asByteArray(), etag));
          } catch (NoSuchKeyException none) {
            return Optional.empty();
          }
        });
  }

  @Override
  public String put(SiteObject object) {
    return asking("put " + object.key(), () -> send(object, request(object).build()));
  }

  @Override
  public Optional<String> putIf(SiteObject object, Optional<String> etag) {
    PutObjectRequest.Builder request = request(object);
    etag.ifPresentOrElse(
        known -> request.ifMatch("\"" + known + "\""), () -> request.ifNoneMatch("*"));
    return asking(
        "put " + object.key(),
        () -> {
          try {
            return Optional.of(send(object, request.build()));
          } catch (S3Exception refused) {
            if (refused.statusCode() == PRECONDITION_FAILED || refused.statusCode() == CONFLICT) {
              return Optional.empty();
            }
            throw refused;
          }
        });
  }

  @Override
  public void delete(List<String> keys) {
    List<ObjectIdentifier> objects =
        keys.stream().map(key -> ObjectIdentifier.builder().key(key).build()).toList();
    DeleteObjectsResponse answer =
        asking(
            "delete " + keys.size() + " objects",
            () ->
                s3.deleteObjects(r -> r.bucket(name).delete(d -> d.objects(objects).quiet(true))));
    answer.errors().stream()
        .findFirst()
        .ifPresent(
            error -> {
              String message = "S3 refused to delete " + error.key() + ": " + error.code() + ".";
              throw new BucketException(message, new IllegalStateException(error.code()));
            });
  }

  private PutObjectRequest.Builder request(SiteObject object) {
    Headers headers = object.headers();
    byte[] sha256 = HexFormat.of().parseHex(object.sha256());
    PutObjectRequest.Builder request =
        PutObjectRequest.builder()
            .bucket(name)
            .key(object.key())
            .contentType(headers.contentType())
            .cacheControl(headers.cacheControl())
            .checksumSHA256(Base64.getEncoder().encodeToString(sha256));
    return headers.contentEncoding().isEmpty()
        ? request
        : request.contentEncoding(headers.contentEncoding());
  }

  private String send(SiteObject object, PutObjectRequest request) {
    RequestBody body = RequestBody.fromBytes(object.bytes());
    return unquoted(s3.putObject(request, body).eTag());
  }

  private <T> T asking(String what, Supplier<T> request) {
    try {
      return request.get();
    } catch (S3Exception refused) {
      String code =
          Optional.ofNullable(refused.awsErrorDetails()).map(e -> e.errorCode()).orElse("");
      throw new BucketException(
          ("S3 refused to " + what + " in " + name + ": " + refused.statusCode() + " " + code)
                  .strip()
              + ".",
          refused);
    } catch (SdkException failed) {
      throw new BucketException(
          "S3 could not be asked to " + what + " in " + name + ": " + failed.getMessage(), failed);
    }
  }

  private static String unquoted(String etag) {
    return etag.replace("\"", "");
  }
}
