package cafe.bench.api;

import cafe.bench.Ground;
import cafe.local.LocalCloud;
import cafe.local.LocalCloudOptions;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Local clouds to measure. */
final class Clouds {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Clouds() {}

  static LocalCloud open(Ground ground) throws IOException {
    return LocalCloud.start(
        LocalCloudOptions.onFreePorts().root(ground.root()).siteFolder(ground.dist()));
  }

  static String franksIdToken(LocalCloud cloud) {
    String clientId = String.valueOf(cloud.cafeJson().get("clientId"));
    return cloud.pool().issueTokens("frank", clientId).idToken().orElseThrow();
  }

  static String text(String json, String name) throws IOException {
    String text = JSON.readTree(json).path(name).asText();
    if (text.isEmpty()) {
      throw new IOException("The API answered without " + name);
    }
    return text;
  }
}
