package cafe.build.stack.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What must hold of the site's delivery: who reads the bucket, and what is kept how long. */
final class DeliveryRules {
  private DeliveryRules() {}

  static List<String> theDistributionIsPrivateAndModern(Template template) {
    JsonNode config = template.properties("Distribution").path("DistributionConfig");
    JsonNode behavior = config.path("DefaultCacheBehavior");
    List<String> found = new ArrayList<>();
    if (config.at("/Origins/0/OriginAccessControlId").isMissingNode()) {
      found.add("Distribution: its origin has no origin access control.");
    }
    if (!behavior.path("ViewerProtocolPolicy").asText().equals("redirect-to-https")) {
      found.add("Distribution: plain HTTP is not redirected.");
    }
    if (!behavior.at("/ResponseHeadersPolicyId/Ref").asText().equals("SiteHeaders")) {
      found.add("Distribution: it does not send SiteHeaders.");
    }
    if (!behavior.path("Compress").asBoolean()) {
      found.add("Distribution: it does not compress.");
    }
    if (!config.path("HttpVersion").asText().equals("http2and3")) {
      found.add("Distribution: HttpVersion is not http2and3.");
    }
    for (JsonNode error : config.path("CustomErrorResponses")) {
      if (error.path("ResponseCode").asInt() < 400) {
        found.add("Distribution: a missing file is answered as if it were there.");
      }
    }
    return found;
  }

  static List<String> theFilesOwnCacheControlDecides(Template template) {
    JsonNode cache = template.properties("SiteCache").path("CachePolicyConfig");
    List<String> found = new ArrayList<>();
    if (cache.path("MinTTL").asInt() != 1 || cache.path("DefaultTTL").asInt() != 1) {
      found.add(
          "SiteCache: MinTTL and DefaultTTL must be 1: with 0 nothing compressed is kept, with more"
              + " a release stays unseen.");
    }
    if (!cache
        .at("/ParametersInCacheKeyAndForwardedToOrigin/QueryStringsConfig/QueryStringBehavior")
        .asText()
        .equals("none")) {
      found.add("SiteCache: a callback's query string would be part of the cache key.");
    }
    return found;
  }

  /** The manifest names who deployed and from which machine; OAC would let everybody read it. */
  static List<String> theDeployersNotesAreNotServed(Template template) {
    for (JsonNode statement :
        template.properties("SiteBucketPolicy").at("/PolicyDocument/Statement")) {
      boolean denies =
          statement.path("Effect").asText().equals("Deny")
              && statement.at("/Principal/Service").asText().equals("cloudfront.amazonaws.com")
              && statement.path("Action").asText().equals("s3:GetObject")
              && statement.at("/Resource/Fn::Sub").asText().equals("${SiteBucket.Arn}/.cafe/*")
              && statement.path("Condition").isMissingNode();
      if (denies) {
        return List.of();
      }
    }
    return List.of("SiteBucketPolicy: CloudFront may read .cafe/*, the deployer's notes.");
  }
}
