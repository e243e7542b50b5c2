package cafe.build.aws;

import cafe.build.deploy.BucketException;
import cafe.build.deploy.Invalidation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudfront.CloudFrontClient;
import software.amazon.awssdk.services.cloudfront.model.CloudFrontException;
import software.amazon.awssdk.services.cloudfront.model.CreateInvalidationResponse;

/** A CloudFront distribution. */
final class CloudFrontInvalidation implements Invalidation {
  private final CloudFrontClient cloudFront;
  private final String distribution;
  private final boolean waits;

  /**
   * @param waits until no edge has the old content any more, which takes a minute or two
   */
  CloudFrontInvalidation(CloudFrontClient cloudFront, String distribution, boolean waits) {
    this.cloudFront = cloudFront;
    this.distribution = distribution;
    this.waits = waits;
  }

  @Override
  public void invalidate(List<String> paths) {
    try {
      CreateInvalidationResponse answer =
          cloudFront.createInvalidation(
              r ->
                  r.distributionId(distribution)
                      .invalidationBatch(
                          batch ->
                              batch
                                  .callerReference(UUID.randomUUID().toString())
                                  .paths(p -> p.items(paths).quantity(paths.size()))));
      if (waits) {
        String id = answer.invalidation().id();
        cloudFront
            .waiter()
            .waitUntilInvalidationCompleted(r -> r.distributionId(distribution).id(id));
      }
    } catch (CloudFrontException refused) {
      String code =
          Optional.ofNullable(refused.awsErrorDetails()).map(e -> e.errorCode()).orElse("");
      throw new BucketException(
          "CloudFront refused for the distribution "
              + distribution
              + ": "
              + (refused.statusCode() + " " + code).strip()
              + ".",
          refused);
    } catch (SdkException failed) {
      throw new BucketException("CloudFront could not be asked: " + failed.getMessage(), failed);
    }
  }
}
