package cafe.build.doctor.run;

import cafe.build.config.ConfigException;
import cafe.build.config.SiteConfigReader;
import cafe.build.doctor.Shown;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which site is meant. */
final class SiteAddress {
  private static final URI LOCAL_CLOUD = URI.create("http://127.0.0.1:8400");
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private static final Pattern SITE =
      Pattern.compile("(https?://(?:[\\w.-]+|\\[[0-9a-f:]+])(?::\\d{1,5})?)(?:/.*)?");

  private SiteAddress() {}

  /**
   * The origin of a site.
   *
   * @param given an address; "local" for the local cloud, if the configuration is for it
   * @throws IllegalArgumentException if that is no site
   */
  static URI of(String given, Path configFile) {
    if (!given.equals("local")) {
      return origin(given);
    }
    if (isLocal(configFile)) {
      return LOCAL_CLOUD;
    }
    throw new IllegalArgumentException(
        "The doctor needs a site: found none, expected its address. Say which:"
            + " mvn -Pdoctor -Dcafe.site=https://...");
  }

  /** Whether a server is on this machine. */
  static boolean isLoopback(URI url) {
    return LOOPBACK.contains(String.valueOf(url.getHost()));
  }

  private static URI origin(String given) {
    Matcher url = SITE.matcher(given);
    if (!url.matches()) {
      throw new IllegalArgumentException(
          "cafe.site is not the address of a site: found "
              + Shown.of(given)
              + ", expected scheme and host such as https://cafe.example. Correct it.");
    }
    return URI.create(url.group(1));
  }

  private static boolean isLocal(Path configFile) {
    try {
      String hostedUi = SiteConfigReader.read(configFile).hostedUiUrl();
      return isLoopback(URI.create(hostedUi));
    } catch (ConfigException wrong) {
      return false;
    }
  }
}
