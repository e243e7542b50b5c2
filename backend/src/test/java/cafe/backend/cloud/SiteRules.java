package cafe.backend.cloud;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What must hold of the site's delivery: what the browser is told, and who reads the bucket. */
final class SiteRules {
  private static final String HEADERS = "/ResponseHeadersPolicyConfig/SecurityHeadersConfig";
  private static final List<String> DIRECTIVES =
      List.of(
          "default-src 'self'",
          "script-src 'self'",
          "style-src 'self'",
          "object-src 'none'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'",
          "connect-src 'self' ${HostedUiOrigin} ${CognitoIdpOrigin} ${ApiOrigin}",
          "require-trusted-types-for 'script'",
          "trusted-types 'none'");

  private SiteRules() {}

  static List<String> thePolicyAllowsNoForeignCode(Template template) {
    String policy = policy(template);
    List<String> directives = Arrays.stream(policy.split(";")).map(String::strip).toList();
    List<String> found = new ArrayList<>();
    for (String directive : DIRECTIVES) {
      if (!directives.contains(directive)) {
        found.add("SiteHeaders: the Content-Security-Policy lacks \"" + directive + "\".");
      }
    }
    for (String word : List.of("unsafe-inline", "unsafe-eval", "unsafe-hashes", "data:", "*")) {
      if (policy.contains(word)) {
        found.add("SiteHeaders: the Content-Security-Policy has \"" + word + "\".");
      }
    }
    return found;
  }

  static List<String> theBrowserIsToldToBeStrict(Template template) {
    JsonNode headers = template.properties("SiteHeaders").at(HEADERS);
    List<String> found = new ArrayList<>();
    if (headers.at("/StrictTransportSecurity/AccessControlMaxAgeSec").asInt() < 31_536_000) {
      found.add("SiteHeaders: Strict-Transport-Security is shorter than a year.");
    }
    if (headers.path("ContentTypeOptions").isMissingNode()) {
      found.add("SiteHeaders: X-Content-Type-Options is missing.");
    }
    if (!headers.at("/FrameOptions/FrameOption").asText().equals("DENY")) {
      found.add("SiteHeaders: X-Frame-Options is not DENY.");
    }
    // A callback's URL carries a code or a token: it must not travel on in a Referer.
    if (!headers.at("/ReferrerPolicy/ReferrerPolicy").asText().equals("no-referrer")) {
      found.add("SiteHeaders: Referrer-Policy is not no-referrer.");
    }
    if (!template.properties("SiteHeaders").toString().contains("Permissions-Policy")) {
      found.add("SiteHeaders: Permissions-Policy is missing.");
    }
    return found;
  }

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
    if (cache.path("MinTTL").asInt(1) != 0 || cache.path("DefaultTTL").asInt(1) != 0) {
      found.add("SiteCache: MinTTL and DefaultTTL must be 0, or a release stays unseen.");
    }
    if (!cache
        .at("/ParametersInCacheKeyAndForwardedToOrigin/QueryStringsConfig/QueryStringBehavior")
        .asText()
        .equals("none")) {
      found.add("SiteCache: a callback's query string would be part of the cache key.");
    }
    return found;
  }

  private static String policy(Template template) {
    return template
        .properties("SiteHeaders")
        .at(HEADERS + "/ContentSecurityPolicy/ContentSecurityPolicy/Fn::Sub/0")
        .asText();
  }
}
