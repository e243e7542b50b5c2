package cafe.build.stack.template;

import static cafe.build.stack.template.Checks.accepts;
import static cafe.build.stack.template.Checks.good;
import static cafe.build.stack.template.Checks.refuses;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryRulesTest {
  private static final String SITE = "/Resources/Distribution/Properties/DistributionConfig";
  private static final String CACHE = "/Resources/SiteCache/Properties/CachePolicyConfig";

  @Test
  void theDistributionIsPrivateAndModern() {
    accepts(DeliveryRules::theDistributionIsPrivateAndModern);
  }

  @Test
  void refusesPlainHttp() {
    refuses(
        DeliveryRules::theDistributionIsPrivateAndModern,
        good().with(SITE + "/DefaultCacheBehavior/ViewerProtocolPolicy", "allow-all"),
        "Distribution: plain HTTP is not redirected.");
  }

  @Test
  void refusesABucketThatWouldHaveToBePublic() {
    refuses(
        DeliveryRules::theDistributionIsPrivateAndModern,
        good().with(SITE + "/Origins", List.of(Map.of("Id", "site"))),
        "Distribution: its origin has no origin access control.");
  }

  @Test
  void refusesADistributionWithoutHttp3() {
    refuses(
        DeliveryRules::theDistributionIsPrivateAndModern,
        good().with(SITE + "/HttpVersion", "http2"),
        "Distribution: HttpVersion is not http2and3.");
  }

  @Test
  void refusesADistributionThatDoesNotCompress() {
    refuses(
        DeliveryRules::theDistributionIsPrivateAndModern,
        good().with(SITE + "/DefaultCacheBehavior/Compress", false),
        "Distribution: it does not compress.");
  }

  @Test
  void refusesADistributionWithoutTheHeaders() {
    refuses(
        DeliveryRules::theDistributionIsPrivateAndModern,
        good().without(SITE + "/DefaultCacheBehavior/ResponseHeadersPolicyId"),
        "Distribution: it does not send SiteHeaders.");
  }

  @Test
  void refusesAMissingScriptThatIsAnsweredWithThePage() {
    refuses(
        DeliveryRules::theDistributionIsPrivateAndModern,
        good().with(SITE + "/CustomErrorResponses", List.of(Map.of("ResponseCode", 200))),
        "Distribution: a missing file is answered as if it were there.");
  }

  @Test
  void theFilesOwnCacheControlDecides() {
    accepts(DeliveryRules::theFilesOwnCacheControlDecides);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 60})
  void refusesACacheThatKeepsNothingCompressedOrHidesARelease(int seconds) {
    refuses(
        DeliveryRules::theFilesOwnCacheControlDecides,
        good().with(CACHE + "/MinTTL", seconds),
        "SiteCache: MinTTL and DefaultTTL must be 1: with 0 nothing compressed is kept, with more a"
            + " release stays unseen.");
  }

  @Test
  void refusesACallbacksQueryStringInTheCacheKey() {
    refuses(
        DeliveryRules::theFilesOwnCacheControlDecides,
        good()
            .with(
                "/Resources/SiteCache/Properties/CachePolicyConfig"
                    + "/ParametersInCacheKeyAndForwardedToOrigin/QueryStringsConfig",
                Map.of("QueryStringBehavior", "all")),
        "SiteCache: a callback's query string would be part of the cache key.");
  }

  @Test
  void theDeployersNotesAreNotServed() {
    accepts(DeliveryRules::theDeployersNotesAreNotServed);
  }

  @Test
  void refusesToServeTheDeployersNotes() {
    refuses(
        DeliveryRules::theDeployersNotesAreNotServed,
        good()
            .with(
                "/Resources/SiteBucketPolicy/Properties/PolicyDocument/Statement/1/Effect",
                "Allow"),
        "SiteBucketPolicy: CloudFront may read .cafe/*, the deployer's notes.");
  }
}
