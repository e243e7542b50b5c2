package cafe.build.stack.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What must hold of what the browser is told with each of the site's files. */
final class HeaderRules {
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

  private HeaderRules() {}

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

  private static String policy(Template template) {
    return template
        .properties("SiteHeaders")
        .at(HEADERS + "/ContentSecurityPolicy/ContentSecurityPolicy/Fn::Sub/0")
        .asText();
  }
}
