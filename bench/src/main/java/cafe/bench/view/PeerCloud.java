package cafe.bench.view;

import cafe.bench.Ground;
import cafe.local.LocalCloud;
import cafe.local.LocalCloudOptions;
import cafe.local.http.LateHandler;
import cafe.local.http.LocalServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A local cloud with a peer's page of its own, where the hosted UI may return to. */
final class PeerCloud implements AutoCloseable {
  private final LocalServer server;
  private final LocalCloud cloud;

  private PeerCloud(LocalServer server, LocalCloud cloud) {
    this.server = server;
    this.cloud = cloud;
  }

  /** For the page with that script. */
  static PeerCloud open(Ground ground, Path script) throws IOException {
    LateHandler pages = new LateHandler();
    LocalServer server = LocalServer.start("peer", 0, pages);
    try {
      LocalCloud cloud =
          LocalCloud.start(
              LocalCloudOptions.onFreePorts()
                  .root(ground.root())
                  .siteFolder(ground.dist())
                  .callbackUrls(server.origin() + "/")
                  .allowedOrigins(server.origin().toString()));
      Map<String, Object> config = new LinkedHashMap<>(cloud.cafeJson());
      config.put("redirectPath", "/");
      config.put("logoutPath", "/");
      pages.give(new PeerPage(config, script));
      return new PeerCloud(server, cloud);
    } catch (IOException | RuntimeException failed) {
      server.close();
      throw failed;
    }
  }

  /** The page. */
  URI page() {
    return URI.create(server.origin() + "/");
  }

  @Override
  public void close() {
    cloud.close();
    server.close();
  }
}
