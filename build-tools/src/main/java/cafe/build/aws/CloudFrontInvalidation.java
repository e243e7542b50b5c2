package cafe.build.aws;

import cafe.build.deploy.BucketException;
import cafe.build.deploy.Invalidation;
import java.util.List;
import java.util.UUID;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudfront.CloudFrontClient;
import software.amazon.awssdk.services.cloudfront.CloudFrontClientBuilder;

/** A CloudFront distribution. */
final class CloudFrontInvalidation implements Invalidation {
  private final AwsAccess aws;
  private final String distribution;
  private final boolean waits;

  /**
   * @param waits until no edge has the old content any more, which takes a minute or two
   */
  CloudFrontInvalidation(AwsAccess aws, String distribution, boolean waits) {
    this.aws = aws;
    this.distribution = distribution;
    this.waits = waits;
  }

  @Override
  public void invalidate(List<String> paths) {
    try (CloudFrontClient cloudFront = client()) {
      String id = create(cloudFront, paths);
      if (waits) {
        cloudFront
            .waiter()
            .waitUntilInvalidationCompleted(r -> r.distributionId(distribution).id(id));
      }
    } catch (SdkException failed) {
      throw new BucketException(
          Advice.text("the distribution " + distribution + " to forget what changed", failed),
          failed);
    }
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
