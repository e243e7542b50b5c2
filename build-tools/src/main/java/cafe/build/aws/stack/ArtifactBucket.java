package cafe.build.aws.stack;

import cafe.build.stack.Artifact;
import cafe.build.stack.ArtifactStore;
import cafe.build.stack.StackException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketAlreadyExistsException;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;
import software.amazon.awssdk.services.s3.model.ObjectOwnership;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * The account's bucket for artifacts in one region. Its name can be guessed, so that somebody else
 * might have made it and would get our code: each request names the account that must own it.
 */
final class ArtifactBucket implements ArtifactStore {
  /** Ten jars are 160 MB, which cost less than half a cent a month. */
  private static final int KEPT_OF_EACH_FOLDER = 10;

  private final S3Client s3;
  private final Region region;
  private final String account;
  private final String bucket;

  ArtifactBucket(S3Client s3, Region region, String account) {
    this.s3 = s3;
    this.region = region;
    this.account = account;
    this.bucket = "cafe-artifacts-" + account + "-" + region.id();
  }

  @Override
  public String bucket() {
    return bucket;
  }

  @Override
  public void ensure() {
    AwsCall.make(
        "the bucket " + bucket,
        () -> {
          if (!isThere()) {
            create();
          }
          return s3.putPublicAccessBlock(
              it ->
                  it.bucket(bucket)
                      .expectedBucketOwner(account)
                      .publicAccessBlockConfiguration(
                          block ->
                              block
                                  .blockPublicAcls(true)
                                  .blockPublicPolicy(true)
                                  .ignorePublicAcls(true)
                                  .restrictPublicBuckets(true)));
        });
  }

  @Override
  public boolean putIfAbsent(Artifact artifact) {
    return AwsCall.make(
        "s3://" + bucket + "/" + artifact.key(),
        () -> {
          if (isThere(artifact)) {
            return false;
          }
          s3.putObject(
              it ->
                  it.bucket(bucket)
                      .key(artifact.key())
                      .contentType(artifact.contentType())
                      .checksumAlgorithm(ChecksumAlgorithm.SHA256)
                      .expectedBucketOwner(account),
              RequestBody.fromBytes(artifact.bytes()));
          return true;
        });
  }

  @Override
  public int prune(Set<String> inUse) {
    return AwsCall.make(
        "the old artifacts of " + bucket,
        () -> {
          List<S3Object> old =
              s3
                  .listObjectsV2Paginator(it -> it.bucket(bucket).expectedBucketOwner(account))
                  .contents()
                  .stream()
                  .collect(Collectors.groupingBy(it -> it.key().split("/", 2)[0]))
                  .values()
                  .stream()
                  .flatMap(ArtifactBucket::allButTheNewest)
                  .filter(object -> !inUse.contains(object.key()))
                  .toList();
          for (S3Object object : old) {
            s3.deleteObject(it -> it.bucket(bucket).key(object.key()).expectedBucketOwner(account));
          }
          return old.size();
        });
  }

  private static Stream<S3Object> allButTheNewest(List<S3Object> folder) {
    return folder.stream()
        .sorted(Comparator.comparing(S3Object::lastModified).reversed())
        .skip(KEPT_OF_EACH_FOLDER);
  }

  @Override
  public URI address(Artifact artifact) {
    return URI.create(
        s3.utilities().getUrl(it -> it.bucket(bucket).key(artifact.key())).toString());
  }

  private boolean isThere() {
    try {
      s3.headBucket(it -> it.bucket(bucket).expectedBucketOwner(account));
      return true;
    } catch (S3Exception refused) {
      if (refused.statusCode() == 403) {
        throw notOurs(refused);
      }
      return absent(refused);
    }
  }

  private boolean isThere(Artifact artifact) {
    try {
      s3.headObject(it -> it.bucket(bucket).key(artifact.key()).expectedBucketOwner(account));
      return true;
    } catch (S3Exception refused) {
      return absent(refused);
    }
  }

  private static boolean absent(S3Exception refused) {
    if (refused.statusCode() == 404) {
      return false;
    }
    throw refused;
  }

  private void create() {
    Consumer<CreateBucketRequest.Builder> request =
        it -> {
          it.bucket(bucket).objectOwnership(ObjectOwnership.BUCKET_OWNER_ENFORCED);
          // us-east-1 has no name here: Amazon S3 API, CreateBucket, LocationConstraint
          if (!region.equals(Region.US_EAST_1)) {
            it.createBucketConfiguration(where -> where.locationConstraint(region.id()));
          }
        };
    try {
      s3.createBucket(request);
    } catch (BucketAlreadyOwnedByYouException madeMeanwhile) {
      s3.waiter().waitUntilBucketExists(it -> it.bucket(bucket));
    } catch (BucketAlreadyExistsException taken) {
      throw notOurs(taken);
    }
  }

  private StackException notOurs(S3Exception refused) {
    return new StackException(
        "The bucket %s: found one that account %s may not use, expected its own. If another account"
                .formatted(bucket, account)
            + " has it, deploy to another region; if it is yours, give who deploys s3:ListBucket on"
            + " it.",
        refused);
  }
}
