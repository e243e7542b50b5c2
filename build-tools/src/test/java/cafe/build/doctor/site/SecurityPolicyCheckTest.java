package cafe.build.doctor.site;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class SecurityPolicyCheckTest {
  @Test
  void takesOwnScriptsOnly(GoodSite site) {
    assertThat(site.examine(new SecurityPolicyCheck()))
        .isEqualTo(Finding.ok("only own scripts, nothing unsafe"));
  }

  @Test
  void refusesAPageWithout(GoodSite site) {
    site.change(Server.SITE, "GET /", page -> page.without("Content-Security-Policy"));
    assertThat(site.examine(new SecurityPolicyCheck()))
        .isEqualTo(
            Finding.wrong(
                "0 Content-Security-Policy headers",
                "one Content-Security-Policy with script-src 'self', nothing unsafe",
                "Correct SiteHeaders in backend/cloud/cafe.yaml, and update the stack."));
  }

  @Test
  void refusesInlineScripts(GoodSite site) {
    site.change(
        Server.SITE,
        "GET /",
        page ->
            page.replace(
                "Content-Security-Policy",
                "script-src 'self'",
                "script-src 'self' 'unsafe-inline'"));
    assertThat(site.examine(new SecurityPolicyCheck()))
        .isEqualTo(
            Finding.wrong(
                "script-src 'unsafe-inline'",
                "one Content-Security-Policy with script-src 'self', nothing unsafe",
                "Correct SiteHeaders in backend/cloud/cafe.yaml, and update the stack."));
  }

  @Test
  void refusesEval(GoodSite site) {
    site.change(
        Server.SITE,
        "GET /",
        page ->
            page.replace(
                "Content-Security-Policy", "script-src 'self'", "script-src 'self' 'unsafe-eval'"));
    assertThat(site.examine(new SecurityPolicyCheck()))
        .isEqualTo(
            Finding.wrong(
                "script-src 'unsafe-eval'",
                "one Content-Security-Policy with script-src 'self', nothing unsafe",
                "Correct SiteHeaders in backend/cloud/cafe.yaml, and update the stack."));
  }

  @Test
  void refusesInlineStyles(GoodSite site) {
    site.change(
        Server.SITE,
        "GET /",
        page ->
            page.replace(
                "Content-Security-Policy",
                "default-src 'self'",
                "style-src 'unsafe-inline'; default-src 'self'"));
    assertThat(site.examine(new SecurityPolicyCheck()))
        .isEqualTo(
            Finding.wrong(
                "style-src 'unsafe-inline'",
                "one Content-Security-Policy with script-src 'self', nothing unsafe",
                "Correct SiteHeaders in backend/cloud/cafe.yaml, and update the stack."));
  }

  @Test
  void refusesScriptsFromAnywhere(GoodSite site) {
    site.change(
        Server.SITE,
        "GET /",
        page -> page.replace("Content-Security-Policy", "script-src 'self'", "script-src https:"));
    assertThat(site.examine(new SecurityPolicyCheck()))
        .isEqualTo(
            Finding.wrong(
                "scripts from anywhere: script-src [https:]",
                "one Content-Security-Policy with script-src 'self', nothing unsafe",
                "Correct SiteHeaders in backend/cloud/cafe.yaml, and update the stack."));
  }
}
