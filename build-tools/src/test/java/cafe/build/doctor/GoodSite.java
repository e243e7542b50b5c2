package cafe.build.doctor;

import static java.nio.charset.StandardCharsets.UTF_8;

import cafe.build.config.SiteConfig;
import cafe.build.config.SiteConfigReader;
import cafe.build.doctor.web.HttpWeb;
import cafe.build.doctor.web.RememberingWeb;
import cafe.build.doctor.web.Web;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** One site as it should be, on this machine; a test changes one thing, and lets a check look. */
public final class GoodSite implements AutoCloseable {
  /** Its four servers. */
  public enum Server {
    SITE,
    HOSTED_UI,
    COGNITO,
    API
  }

  public static final String POOL = "us-east-1_AbCdEf123";
  public static final String CLIENT = "1example23456789012345678";

  private final Map<Server, HttpServer> servers = new EnumMap<>(Server.class);
  private final Map<String, UnaryOperator<Sent>> changes = new HashMap<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Path folder;
  private final GoodAnswers answers;
  private volatile String registered = "/";
  private Clock clock = Clock.systemUTC();

  /**
   * Opens it.
   *
   * @param folder an empty one, for its cafe.json
   */
  public GoodSite(Path folder) {
    this.folder = folder;
    for (Server server : Server.values()) {
      servers.put(server, start(server));
    }
    writeConfig(UnaryOperator.identity());
    this.answers = new GoodAnswers(this);
  }

  /** The address of a server, without a slash at the end. */
  public String origin(Server server) {
    HttpServer started = servers.get(server);
    return "http://127.0.0.1:" + (started == null ? 0 : started.getAddress().getPort());
  }

  /** The address of the site. */
  public String site() {
    return origin(Server.SITE);
  }

  /** Its configuration. */
  public SiteConfig config() {
    return SiteConfigReader.read(configFile());
  }

  /** Where its configuration stands. */
  public Path configFile() {
    return folder.resolve("cafe.json");
  }

  /** Another {@code cafe.json} than the page has. */
  public GoodSite writeConfig(UnaryOperator<String> change) {
    String json =
        """
        {
          "region": "us-east-1",
          "userPoolId": "%s",
          "clientId": "%s",
          "hostedUiUrl": "%s",
          "apiUrl": "%s/prod",
          "cognitoIdpUrl": "%s"
        }
        """
            .formatted(
                POOL, CLIENT, origin(Server.HOSTED_UI), origin(Server.API), origin(Server.COGNITO));
    try {
      Files.writeString(configFile(), change.apply(json));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return this;
  }

  /** Lets Cognito refuse every call of its API, with this code and message. */
  public GoodSite refuse(String code, String message) {
    return change(
        Server.COGNITO,
        "POST /",
        answer ->
            answer
                .status(400)
                .body("{\"__type\":\"%s\",\"message\":\"%s\"}".formatted(code, message)));
  }

  /**
   * Answers otherwise.
   *
   * @param request such as {@code GET /}; without the query
   */
  public GoodSite change(Server server, String request, UnaryOperator<Sent> change) {
    changes.put(server + " " + request, change);
    return this;
  }

  /** Registers another path than / with the app client, for coming back. */
  public GoodSite registered(String path) {
    registered = path;
    return this;
  }

  /** The only address that is registered for coming back. */
  String backUrl() {
    return site() + registered;
  }

  /** Sets this machine's clock. */
  public GoodSite clock(Clock other) {
    clock = other;
    return this;
  }

  /** A server goes away. */
  public GoodSite stop(Server server) {
    Optional.ofNullable(servers.get(server)).ifPresent(running -> running.stop(0));
    return this;
  }

  /** What a check finds. */
  public Finding examine(Check check) {
    return check.examine(visit());
  }

  /** For a check that is to be run by a test. */
  public Visit visit() {
    Web web = new RememberingWeb(new HttpWeb(Duration.ofSeconds(10), clock));
    return new Visit(URI.create(site()), configFile(), web);
  }

  @Override
  public void close() {
    servers.values().forEach(server -> server.stop(0));
    threads.shutdownNow();
  }

  private HttpServer start(Server server) {
    try {
      HttpServer started =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      started.setExecutor(threads);
      started.createContext("/", exchange -> answer(server, exchange));
      started.start();
      return started;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void answer(Server server, HttpExchange exchange) throws IOException {
    String request = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
    Sent good = answers.of(server, request, exchange);
    Sent sent = changes.getOrDefault(server + " " + request, UnaryOperator.identity()).apply(good);
    try (exchange) {
      byte[] body = sent.body().getBytes(UTF_8);
      sent.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
      exchange.sendResponseHeaders(sent.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
