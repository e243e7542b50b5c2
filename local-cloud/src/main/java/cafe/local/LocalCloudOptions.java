package cafe.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** How a local cloud is to be. Each method changes these options and returns them. */
public final class LocalCloudOptions {
  final Map<Service, Integer> ports = new EnumMap<>(Service.class);
  final List<String> callbackUrls = new ArrayList<>();
  final List<String> logoutUrls = new ArrayList<>();
  final List<String> allowedOrigins = new ArrayList<>();
  final List<String> failTasks = new ArrayList<>();
  final Map<String, String> passwords = new LinkedHashMap<>();
  final Map<String, String> config = new LinkedHashMap<>();
  Optional<Path> root = Optional.empty();
  Optional<Path> siteFolder = Optional.empty();
  Optional<Path> dynalite = Optional.empty();
  Optional<URI> issuer = Optional.empty();
  Duration tokenValidity = Duration.ofHours(1);
  Duration linkValidity = Duration.ofHours(1);
  boolean retriesWait = true;
  boolean selfSignUp = true;
  final List<String> authFlows = new ArrayList<>();
  final List<String> factors = new ArrayList<>();
  Optional<String> mfa = Optional.empty();
  Clock clock = Clock.systemUTC();
  Optional<Live> live = Optional.empty();

  /** Since when edits are not in the site, and where a developer reads what became of them. */
  record Live(Instant since, Consumer<String> terminal) {}

  private LocalCloudOptions() {}

  /** The default ports, the project above the working directory, nothing extra. */
  public static LocalCloudOptions standard() {
    return new LocalCloudOptions();
  }

  /** Any free port for each service, as tests want it. */
  public static LocalCloudOptions onFreePorts() {
    LocalCloudOptions options = new LocalCloudOptions();
    for (Service service : Service.values()) {
      options.port(service, 0);
    }
    return options;
  }

  /**
   * A service's port. One that another process has is then a failure; a default one gives way.
   *
   * @param port 0 for any free one
   */
  public LocalCloudOptions port(Service service, int port) {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException(
          "The port of %s is %d; a port is from 0 (any free one) to 65535. Correct cafe.port.%s."
              .formatted(service.title(), port, service.title()));
    }
    ports.put(service, port);
    return this;
  }

  /** The project's folder. */
  public LocalCloudOptions root(Path folder) {
    root = Optional.of(folder);
    return this;
  }

  /** What the site serves in place of the project's {@code dist/}. */
  public LocalCloudOptions siteFolder(Path folder) {
    siteFolder = Optional.of(folder);
    return this;
  }

  /** The folder that holds {@code src/main/node} and {@code node_modules} with dynalite. */
  public LocalCloudOptions dynalite(Path folder) {
    dynalite = Optional.of(folder);
    return this;
  }

  /** More URLs where the hosted UI may return to. */
  public LocalCloudOptions callbackUrls(String... urls) {
    callbackUrls.addAll(Arrays.asList(urls));
    return this;
  }

  /** More URLs where signing out may return to. */
  public LocalCloudOptions logoutUrls(String... urls) {
    logoutUrls.addAll(Arrays.asList(urls));
    return this;
  }

  /** More origins whose pages may read the API's answers. */
  public LocalCloudOptions allowedOrigins(String... origins) {
    allowedOrigins.addAll(Arrays.asList(origins));
    return this;
  }

  /** The {@code iss} of all tokens in place of the local Cognito's own. */
  public LocalCloudOptions issuer(URI url) {
    issuer = Optional.of(url);
    return this;
  }

  /** How long id and access tokens are valid; an hour unless given. */
  public LocalCloudOptions tokenValidity(Duration validity) {
    tokenValidity = validity;
    return this;
  }

  /** How long a report's link works, in whole seconds; an hour unless given. */
  public LocalCloudOptions linkValidity(Duration validity) {
    linkValidity = validity;
    return this;
  }

  /** A user's password in place of the usual one. */
  public LocalCloudOptions password(String username, String password) {
    passwords.put(username, password);
    return this;
  }

  /** A key of cafe.json that this cloud's site has otherwise, such as {@code redirectPath}. */
  public LocalCloudOptions config(String key, String value) {
    config.put(key, value);
    return this;
  }

  /** States of the state machine whose task dies at every attempt. */
  public LocalCloudOptions failTasks(String... states) {
    failTasks.addAll(Arrays.asList(states));
    return this;
  }

  /** Whether guests may sign themselves up: the template's parameter SelfSignUp. */
  public LocalCloudOptions selfSignUp(boolean open) {
    selfSignUp = open;
    return this;
  }

  /** Flows at the Cognito API beside the template's, such as {@code USER_PASSWORD_AUTH}. */
  public LocalCloudOptions authFlows(String... flows) {
    authFlows.addAll(Arrays.asList(flows));
    return this;
  }

  /**
   * Other second factors than the template's.
   *
   * @param configuration {@code OFF}, {@code OPTIONAL} or {@code ON}
   * @param mfas {@code SOFTWARE_TOKEN_MFA}, {@code SMS_MFA}, {@code EMAIL_OTP}
   */
  public LocalCloudOptions mfa(String configuration, String... mfas) {
    mfa = Optional.of(configuration);
    factors.addAll(Arrays.asList(mfas));
    return this;
  }

  /** Retries of tasks follow at once, not after the time that the definition says. */
  public LocalCloudOptions retryAtOnce() {
    retriesWait = false;
    return this;
  }

  /**
   * Edits of the page's sources are brought into {@code dist/}; without it nobody looks for any.
   *
   * @param since later edits are not in the site yet
   * @param terminal is told what was seen, and when it is in the page
   */
  public LocalCloudOptions liveEditing(Instant since, Consumer<String> terminal) {
    live = Optional.of(new Live(since, terminal));
    return this;
  }

  /** The time by which tokens and runs live. */
  public LocalCloudOptions clock(Clock time) {
    clock = time;
    return this;
  }
}
