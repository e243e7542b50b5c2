package cafe.build.doctor;

import cafe.build.config.ConfigException;
import cafe.build.config.SiteConfig;
import cafe.build.config.SiteConfigReader;
import cafe.build.doctor.web.Answer;
import cafe.build.doctor.web.NoAnswerException;
import cafe.build.doctor.web.Request;
import cafe.build.doctor.web.Web;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a check may look at: the site, the servers it names, and the configuration. */
public final class Visit {
  private static final int OK = 200;

  private final URI site;
  private final Path configFile;
  private final Web web;

  /**
   * A visit.
   *
   * @param site scheme, host and port, without a slash at the end
   * @param configFile the {@code cafe.json} that the site should have; it may be missing or wrong
   * @param web how servers are asked
   */
  public Visit(URI site, Path configFile, Web web) {
    this.site = site;
    this.configFile = configFile;
    this.web = web;
  }

  /** Scheme, host and port, without a slash at the end: also its origin as CORS has it. */
  public URI site() {
    return site;
  }

  /** Asks a server. */
  public Answer ask(Request request) {
    return web.send(request);
  }

  /** Gets a path of the site. */
  public Answer get(String path) {
    return ask(Request.get(site.resolve(path)));
  }

  /** The start page as it came, whatever its status. */
  public Answer start() {
    return get("/");
  }

  /**
   * The start page.
   *
   * @throws CannotTellException if the site answers with something else
   */
  public Answer page() {
    Answer answer = start();
    if (answer.status() != OK) {
      throw new CannotTellException(
          "status " + answer.status() + " for the page", "the page", "Mend \"page\" first.");
    }
    return answer;
  }

  /**
   * What {@code cafe.json} says.
   *
   * @throws ConfigException if it is missing or wrong
   */
  public SiteConfig fileConfig() {
    return SiteConfigReader.read(configFile);
  }

  /**
   * The configuration that guests have: the page's; {@code cafe.json} where the page has none.
   *
   * @throws CannotTellException if neither is good
   */
  public SiteConfig config() {
    return pageConfig().orElseGet(this::fileConfigToGoOn);
  }

  /** The origins of all servers that the page talks to, its own first, each once. */
  public List<URI> origins() {
    SiteConfig config = config();
    return Stream.concat(Stream.of(site), backOrigins(config)).distinct().toList();
  }

  /** The origins of the hosted UI, of Cognito and of the API. */
  public static Stream<URI> backOrigins(SiteConfig config) {
    return Stream.of(config.hostedUiUrl(), config.cognitoIdpUrl(), config.apiUrl())
        .map(url -> URI.create(url).resolve("/"))
        .map(root -> URI.create(root.toString().replaceAll("/$", "")))
        .distinct();
  }

  private Optional<SiteConfig> pageConfig() {
    try {
      Answer answer = start();
      List<String> blocks = ConfigBlock.allIn(answer.body());
      return answer.status() == OK && blocks.size() == 1
          ? Optional.of(SiteConfigReader.read("the page", blocks.get(0)))
          : Optional.empty();
    } catch (ConfigException | NoAnswerException none) {
      return Optional.empty();
    }
  }

  private SiteConfig fileConfigToGoOn() {
    try {
      return fileConfig();
    } catch (ConfigException wrong) {
      throw new CannotTellException(
          "no good configuration, neither in the page nor in cafe.json",
          "where the user pool and the API are",
          "Mend \"page's configuration\" or \"cafe.json\" first.");
    }
  }
}
