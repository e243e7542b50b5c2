package cafe.build.stack.template;

import static cafe.build.stack.template.Checks.accepts;
import static cafe.build.stack.template.Checks.good;
import static cafe.build.stack.template.Checks.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderRulesTest {
  private static final String HEADERS =
      "/Resources/SiteHeaders/Properties/ResponseHeadersPolicyConfig/SecurityHeadersConfig";
  private static final String POLICY =
      HEADERS + "/ContentSecurityPolicy/ContentSecurityPolicy/Fn::Sub";

  @Test
  void thePolicyAllowsNoForeignCode() {
    accepts(HeaderRules::thePolicyAllowsNoForeignCode);
  }

  @Test
  void refusesInlineScript() {
    refuses(
        HeaderRules::thePolicyAllowsNoForeignCode,
        withPolicy("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
        "SiteHeaders: the Content-Security-Policy lacks \"script-src 'self'\".",
        "SiteHeaders: the Content-Security-Policy has \"unsafe-inline\".");
  }

  @Test
  void refusesEvaluatedScript() {
    refuses(
        HeaderRules::thePolicyAllowsNoForeignCode,
        withPolicy("worker-src 'none'", "worker-src 'unsafe-eval'"),
        "SiteHeaders: the Content-Security-Policy has \"unsafe-eval\".");
  }

  @Test
  void refusesAPolicyWithoutTrustedTypes() {
    refuses(
        HeaderRules::thePolicyAllowsNoForeignCode,
        withPolicy("require-trusted-types-for 'script'; ", ""),
        "SiteHeaders: the Content-Security-Policy lacks \"require-trusted-types-for 'script'\".");
  }

  @Test
  void refusesConnectionsToAnywhere() {
    refuses(
        HeaderRules::thePolicyAllowsNoForeignCode,
        withPolicy("${ApiOrigin}", "*"),
        "SiteHeaders: the Content-Security-Policy lacks \"connect-src 'self' ${HostedUiOrigin}"
            + " ${CognitoIdpOrigin} ${ApiOrigin}\".",
        "SiteHeaders: the Content-Security-Policy has \"*\".");
  }

  @Test
  void theBrowserIsToldToBeStrict() {
    accepts(HeaderRules::theBrowserIsToldToBeStrict);
  }

  @Test
  void refusesAnHourOfStrictTransport() {
    refuses(
        HeaderRules::theBrowserIsToldToBeStrict,
        good().with(HEADERS + "/StrictTransportSecurity/AccessControlMaxAgeSec", 3600),
        "SiteHeaders: Strict-Transport-Security is shorter than a year.");
  }

  @Test
  void refusesSniffedTypes() {
    refuses(
        HeaderRules::theBrowserIsToldToBeStrict,
        good().without(HEADERS + "/ContentTypeOptions"),
        "SiteHeaders: X-Content-Type-Options is missing.");
  }

  @Test
  void refusesFrames() {
    refuses(
        HeaderRules::theBrowserIsToldToBeStrict,
        good().with(HEADERS + "/FrameOptions/FrameOption", "SAMEORIGIN"),
        "SiteHeaders: X-Frame-Options is not DENY.");
  }

  @Test
  void refusesAPageThatMayUseTheCamera() {
    refuses(
        HeaderRules::theBrowserIsToldToBeStrict,
        good()
            .without(
                "/Resources/SiteHeaders/Properties/ResponseHeadersPolicyConfig/CustomHeadersConfig"),
        "SiteHeaders: Permissions-Policy is missing.");
  }

  @Test
  void refusesAReferrerThatCouldCarryACode() {
    refuses(
        HeaderRules::theBrowserIsToldToBeStrict,
        good().with(HEADERS + "/ReferrerPolicy/ReferrerPolicy", "unsafe-url"),
        "SiteHeaders: Referrer-Policy is not no-referrer.");
  }

  private static Template withPolicy(String part, String other) {
    String policy = good().tree().at(POLICY + "/0").asText();
    return good().with(POLICY, List.of(policy.replace(part, other)));
  }
}
