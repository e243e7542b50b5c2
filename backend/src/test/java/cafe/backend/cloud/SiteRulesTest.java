package cafe.backend.cloud;

import static cafe.backend.cloud.Checks.accepts;
import static cafe.backend.cloud.Checks.good;
import static cafe.backend.cloud.Checks.refuses;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteRulesTest {
  private static final String HEADERS =
      "/Resources/SiteHeaders/Properties/ResponseHeadersPolicyConfig/SecurityHeadersConfig";
  private static final String POLICY =
      HEADERS + "/ContentSecurityPolicy/ContentSecurityPolicy/Fn::Sub";
  private static final String SITE = "/Resources/Distribution/Properties/DistributionConfig";

  @Test
  void thePolicyAllowsNoForeignCode() {
    accepts(SiteRules::thePolicyAllowsNoForeignCode);
  }

  @Test
  void refusesInlineScript() {
    refuses(
        SiteRules::thePolicyAllowsNoForeignCode,
        withPolicy("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
        "SiteHeaders: the Content-Security-Policy lacks \"script-src 'self'\".",
        "SiteHeaders: the Content-Security-Policy has \"unsafe-inline\".");
  }

  @Test
  void refusesEvaluatedScript() {
    refuses(
        SiteRules::thePolicyAllowsNoForeignCode,
        withPolicy("worker-src 'none'", "worker-src 'unsafe-eval'"),
        "SiteHeaders: the Content-Security-Policy has \"unsafe-eval\".");
  }

  @Test
  void refusesAPolicyWithoutTrustedTypes() {
    refuses(
        SiteRules::thePolicyAllowsNoForeignCode,
        withPolicy("require-trusted-types-for 'script'; ", ""),
        "SiteHeaders: the Content-Security-Policy lacks \"require-trusted-types-for 'script'\".");
  }

  @Test
  void refusesConnectionsToAnywhere() {
    refuses(
        SiteRules::thePolicyAllowsNoForeignCode,
        withPolicy("${ApiOrigin}", "*"),
        "SiteHeaders: the Content-Security-Policy lacks \"connect-src 'self' ${HostedUiOrigin}"
            + " ${CognitoIdpOrigin} ${ApiOrigin}\".",
        "SiteHeaders: the Content-Security-Policy has \"*\".");
  }

  @Test
  void theBrowserIsToldToBeStrict() {
    accepts(SiteRules::theBrowserIsToldToBeStrict);
  }

  @Test
  void refusesAnHourOfStrictTransport() {
    refuses(
        SiteRules::theBrowserIsToldToBeStrict,
        good().with(HEADERS + "/StrictTransportSecurity/AccessControlMaxAgeSec", 3600),
        "SiteHeaders: Strict-Transport-Security is shorter than a year.");
  }

  @Test
  void refusesSniffedTypes() {
    refuses(
        SiteRules::theBrowserIsToldToBeStrict,
        good().without(HEADERS + "/ContentTypeOptions"),
        "SiteHeaders: X-Content-Type-Options is missing.");
  }

  @Test
  void refusesFrames() {
    refuses(
        SiteRules::theBrowserIsToldToBeStrict,
        good().with(HEADERS + "/FrameOptions/FrameOption", "SAMEORIGIN"),
        "SiteHeaders: X-Frame-Options is not DENY.");
  }

  @Test
  void refusesAPageThatMayUseTheCamera() {
    refuses(
        SiteRules::theBrowserIsToldToBeStrict,
        good()
            .without(
                "/Resources/SiteHeaders/Properties/ResponseHeadersPolicyConfig/CustomHeadersConfig"),
        "SiteHeaders: Permissions-Policy is missing.");
  }

  @Test
  void refusesAReferrerThatCouldCarryACode() {
    refuses(
        SiteRules::theBrowserIsToldToBeStrict,
        good().with(HEADERS + "/ReferrerPolicy/ReferrerPolicy", "unsafe-url"),
        "SiteHeaders: Referrer-Policy is not no-referrer.");
  }

  @Test
  void theDistributionIsPrivateAndModern() {
    accepts(SiteRules::theDistributionIsPrivateAndModern);
  }

  @Test
  void refusesPlainHttp() {
    refuses(
        SiteRules::theDistributionIsPrivateAndModern,
        good().with(SITE + "/DefaultCacheBehavior/ViewerProtocolPolicy", "allow-all"),
        "Distribution: plain HTTP is not redirected.");
  }

  @Test
  void refusesABucketThatWouldHaveToBePublic() {
    refuses(
        SiteRules::theDistributionIsPrivateAndModern,
        good().with(SITE + "/Origins", List.of(Map.of("Id", "site"))),
        "Distribution: its origin has no origin access control.");
  }

  @Test
  void refusesADistributionWithoutHttp3() {
    refuses(
        SiteRules::theDistributionIsPrivateAndModern,
        good().with(SITE + "/HttpVersion", "http2"),
        "Distribution: HttpVersion is not http2and3.");
  }

  @Test
  void refusesADistributionThatDoesNotCompress() {
    refuses(
        SiteRules::theDistributionIsPrivateAndModern,
        good().with(SITE + "/DefaultCacheBehavior/Compress", false),
        "Distribution: it does not compress.");
  }

  @Test
  void refusesADistributionWithoutTheHeaders() {
    refuses(
        SiteRules::theDistributionIsPrivateAndModern,
        good().without(SITE + "/DefaultCacheBehavior/ResponseHeadersPolicyId"),
        "Distribution: it does not send SiteHeaders.");
  }

  @Test
  void refusesAMissingScriptThatIsAnsweredWithThePage() {
    refuses(
        SiteRules::theDistributionIsPrivateAndModern,
        good().with(SITE + "/CustomErrorResponses", List.of(Map.of("ResponseCode", 200))),
        "Distribution: a missing file is answered as if it were there.");
  }

  @Test
  void theFilesOwnCacheControlDecides() {
    accepts(SiteRules::theFilesOwnCacheControlDecides);
  }

  @Test
  void refusesACacheThatHidesARelease() {
    refuses(
        SiteRules::theFilesOwnCacheControlDecides,
        good().with("/Resources/SiteCache/Properties/CachePolicyConfig/MinTTL", 60),
        "SiteCache: MinTTL and DefaultTTL must be 0, or a release stays unseen.");
  }

  @Test
  void refusesACallbacksQueryStringInTheCacheKey() {
    refuses(
        SiteRules::theFilesOwnCacheControlDecides,
        good()
            .with(
                "/Resources/SiteCache/Properties/CachePolicyConfig"
                    + "/ParametersInCacheKeyAndForwardedToOrigin/QueryStringsConfig",
                Map.of("QueryStringBehavior", "all")),
        "SiteCache: a callback's query string would be part of the cache key.");
  }

  private static Template withPolicy(String part, String other) {
    String policy = good().tree().at(POLICY + "/0").asText();
    return good().with(POLICY, List.of(policy.replace(part, other)));
  }
}
