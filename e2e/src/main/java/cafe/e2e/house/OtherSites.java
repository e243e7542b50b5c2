package cafe.e2e.house;

import cafe.build.config.SiteConfig;
import cafe.local.LocalCloud;
import cafe.local.http.LateHandler;
import cafe.local.http.LocalServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/**
 * The sites beside the café's own, each an origin of its own: the café's page with {@code
 * callback.html}, a page in the lab's manner, and the client's self-test.
 */
final class OtherSites implements AutoCloseable {
  private final LateHandler variantPages = new LateHandler();
  private final LateHandler labPages = new LateHandler();
  private final LocalServer variant;
  private final LocalServer lab;
  private final LocalServer selfTest;

  /** Starts them; the first two answer once they are given their pages. */
  OtherSites(Path selfTestFolder) throws IOException {
    variant = LocalServer.start("site-with-callback-html", 0, variantPages);
    lab = LocalServer.start("lab", 0, labPages);
    selfTest = LocalServer.start("self-test", 0, new SelfTestSite(selfTestFolder));
  }

  /** Gives them their pages, which are about that cloud. */
  void give(LocalCloud cloud, SiteConfig config) {
    variantPages.give(new SiteVariant(cloud.siteUrl(), config));
    labPages.give(new LabSite(cloud.apiUrl().toString(), labLoginUrl(cloud, config)));
  }

  URI variant() {
    return variant.origin();
  }

  URI lab() {
    return lab.origin();
  }

  URI selfTest() {
    return URI.create(selfTest.origin() + "/selftest.html");
  }

  /** As the lab's instructions have it copied from the Cognito console. */
  private String labLoginUrl(LocalCloud cloud, SiteConfig config) {
    return cloud.hostedUiUrl()
        + "/login?client_id="
        + config.clientId()
        + "&response_type=token&scope=email+openid+profile&redirect_uri="
        + lab.origin()
        + "/callback.html";
  }

  @Override
  public void close() {
    selfTest.close();
    lab.close();
    variant.close();
  }
}
