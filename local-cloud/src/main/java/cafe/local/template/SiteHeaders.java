package cafe.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The headers of an AWS::CloudFront::ResponseHeadersPolicy. */
final class SiteHeaders {
  private SiteHeaders() {}

  static Map<String, String> read(JsonNode properties) {
    String id = "ResponseHeadersPolicyConfig";
    JsonNode config = properties.path("ResponseHeadersPolicyConfig");
    Properties.requireKnown(
        id,
        config,
        Set.of("SecurityHeadersConfig", "CustomHeadersConfig"),
        Set.of("Name", "Comment"));
    Map<String, String> headers = new LinkedHashMap<>();
    JsonNode security = config.path("SecurityHeadersConfig");
    Properties.requireKnown(
        id + ".SecurityHeadersConfig",
        security,
        Set.of("ContentSecurityPolicy", "ContentTypeOptions", "FrameOptions", "ReferrerPolicy"),
        // RFC 6797 section 7.2: this header must not be sent over http, and here all is http
        Set.of("StrictTransportSecurity"));
    if (security.has("ContentSecurityPolicy")) {
      headers.put(
          "Content-Security-Policy",
          security.path("ContentSecurityPolicy").path("ContentSecurityPolicy").asText());
    }
    if (security.has("ContentTypeOptions")) {
      headers.put("X-Content-Type-Options", "nosniff");
    }
    if (security.has("FrameOptions")) {
      headers.put("X-Frame-Options", security.path("FrameOptions").path("FrameOption").asText());
    }
    if (security.has("ReferrerPolicy")) {
      headers.put(
          "Referrer-Policy", security.path("ReferrerPolicy").path("ReferrerPolicy").asText());
    }
    config
        .path("CustomHeadersConfig")
        .path("Items")
        .forEach(item -> headers.put(item.path("Header").asText(), item.path("Value").asText()));
    return headers;
  }
}
