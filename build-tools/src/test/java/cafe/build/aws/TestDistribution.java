package cafe.build.aws;

import java.util.UUID;
import software.amazon.awssdk.services.cloudfront.CloudFrontClient;
import software.amazon.awssdk.services.cloudfront.model.DistributionConfig;
import software.amazon.awssdk.services.cloudfront.model.Origin;
import software.amazon.awssdk.services.cloudfront.model.ViewerProtocolPolicy;

/** A distribution of CloudFront, as small as it can be. */
public final class TestDistribution {
  private TestDistribution() {}

  /** Makes one; its id. */
  public static String create(AwsAccess aws) {
    Origin origin =
        Origin.builder()
            .id("site")
            .domainName("site.s3.amazonaws.com")
            .s3OriginConfig(s3 -> s3.originAccessIdentity(""))
            .build();
    DistributionConfig config =
        DistributionConfig.builder()
            .callerReference(UUID.randomUUID().toString())
            .comment("test")
            .enabled(true)
            .origins(o -> o.quantity(1).items(origin))
            .defaultCacheBehavior(
                b -> b.targetOriginId("site").viewerProtocolPolicy(ViewerProtocolPolicy.HTTPS_ONLY))
            .build();
    try (CloudFrontClient cloudFront = aws.client(CloudFrontClient.builder())) {
      return cloudFront.createDistribution(it -> it.distributionConfig(config)).distribution().id();
    }
  }
}
