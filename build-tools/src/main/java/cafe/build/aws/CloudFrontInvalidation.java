package cafe.build.aws;

import cafe.build.deploy.BucketException;
import cafe.build.deploy.Invalidation;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudfront.CloudFrontClient;
import software.amazon.awssdk.services.cloudfront.CloudFrontClientBuilder;

/** A CloudFront distribution. */
final class CloudFrontInvalidation implements Invalidation {
  /** It takes a minute or two; a person reads a line less often. */
  private static final Duration BETWEEN = Duration.ofSeconds(5);

  private static final Duration LIMIT = Duration.ofMinutes(15);

  private final AwsAccess aws;
  private final String distribution;
  private final boolean waits;
  private final Duration between;

  /**
   * @param waits until no edge has the old content any more
   */
  CloudFrontInvalidation(AwsAccess aws, String distribution, boolean waits) {
    this(aws, distribution, waits, BETWEEN);
  }

  CloudFrontInvalidation(AwsAccess aws, String distribution, boolean waits, Duration between) {
    this.aws = aws;
    this.distribution = distribution;
    this.waits = waits;
    this.between = between;
  }

  @Override
  public void invalidate(List<String> paths) {
    try (CloudFrontClient cloudFront = client()) {
      String id = create(cloudFront, paths);
      if (waits) {
        await(cloudFront, id);
      }
    } catch (SdkException failed) {
      throw new BucketException(
          Advice.text("the distribution " + distribution + " to forget what changed", failed),
          failed);
    }
  }

  private void await(CloudFrontClient cloudFront, String id) {
    long start = System.nanoTime();
    while (!status(cloudFront, id).equals("Completed")) {
      if (System.nanoTime() - start > LIMIT.toNanos()) {
        String message =
            "CloudFront has not forgotten everywhere after " + LIMIT.toMinutes() + " minutes.";
        throw new BucketException(message, new IllegalStateException(id));
      }
      LockSupport.parkNanos(between.toNanos());
    }
  }

  private String status(CloudFrontClient cloudFront, String id) {
    return cloudFront
        .getInvalidation(it -> it.distributionId(distribution).id(id))
        .invalidation()
        .status();
  }

  /** Built when it is needed: a deploy that changes nothing has no use for it. */
  private CloudFrontClient client() {
    CloudFrontClientBuilder builder = CloudFrontClient.builder();
    return aws.in(Region.AWS_GLOBAL.id()).client(builder);
  }

  private String create(CloudFrontClient cloudFront, List<String> paths) {
    return cloudFront
        .createInvalidation(
            r ->
                r.distributionId(distribution)
                    .invalidationBatch(
                        batch ->
                            batch
                                .callerReference(UUID.randomUUID().toString())
                                .paths(p -> p.items(paths).quantity(paths.size()))))
        .invalidation()
        .id();
  }
}
