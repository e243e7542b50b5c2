package cafe.e2e.house;

import cafe.build.config.SiteConfig;
import cafe.build.config.SiteConfigReader;
import cafe.local.LocalCloud;
import cafe.local.LocalCloudOptions;
import cafe.local.cognito.CognitoPool;
import cafe.local.cognito.tokens.Tokens;
import cafe.local.faults.Faults;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.json.Json;

/**
 * One local cloud with the built site, and beside it two sites of other origins: the café's page as
 * the AWS Academy lab would set it up, and a page in the lab's own manner.
 */
public final class House implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

  private final LocalCloud cloud;
  private final OtherSites others;
  private final Runs runs;

  private House(LocalCloud cloud, OtherSites others) {
    this.cloud = cloud;
    this.others = others;
    this.runs = new Runs(cloud.statesUrl());
  }

  /**
   * Opens it on free ports. The folders of site and self-test are named by the system properties
   * {@code cafe.dist} and {@code cafe.selftest}.
   *
   * @throws IOException if a part cannot start
   */
  public static House open() throws IOException, InterruptedException {
    return open(Map.of(), Duration.ofHours(1));
  }

  /**
   * The same, but for some keys of its {@code cafe.json} and for how long its tokens are good.
   *
   * @throws IOException if a part cannot start
   */
  public static House open(Map<String, String> config, Duration tokenValidity)
      throws IOException, InterruptedException {
    Path dist = BuiltFolder.of("cafe.dist", "index.html");
    OtherSites others = new OtherSites(BuiltFolder.of("cafe.selftest", "selftest.html"));
    LocalCloudOptions options = LocalCloudOptions.onFreePorts();
    config.forEach(options::config);
    LocalCloud cloud =
        LocalCloud.start(
            options
                .siteFolder(dist)
                .mfa("OPTIONAL", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP", "SMS_MFA")
                .tokenValidity(tokenValidity)
                .callbackUrls(others.variant() + "/callback.html", others.lab() + "/callback.html")
                .logoutUrls(others.variant() + "/")
                .allowedOrigins(others.variant().toString(), others.lab().toString()));
    House house = new House(cloud, others);
    others.give(cloud, house.config(Map.of("redirectPath", "/callback.html", "ownerGroup", "")));
    return house;
  }

  /** Ends all faults, and empties the inbox. */
  public void reset() {
    cloud.faults().clear();
    cloud.inbox().clear();
  }

  /** The café's page. */
  public URI site() {
    return cloud.siteUrl();
  }

  /** The same page elsewhere, with {@code redirectPath} callback.html and no owner's group. */
  public URI siteWithCallbackHtml() {
    return others.variant();
  }

  /** A page in the lab's manner. */
  public URI lab() {
    return others.lab();
  }

  /** The client's self-test. */
  public URI selfTest() {
    return others.selfTest();
  }

  /** The REST API with its stage, no slash at the end. */
  public URI api() {
    return cloud.apiUrl();
  }

  /** The hosted UI. */
  public URI hostedUi() {
    return cloud.hostedUiUrl();
  }

  /** The Cognito API. */
  public URI cognito() {
    return cloud.cognitoIdpUrl();
  }

  /** The inbox. */
  public URI inbox() {
    return cloud.inboxUrl();
  }

  /** The code of six digits in the newest e-mail to that address; waits for it. */
  public String codeSentTo(String email) {
    String text = cloud.inbox().await(mail -> mail.to().equals(email), PATIENCE).text();
    Matcher code = CODE.matcher(text);
    if (!code.find()) {
      throw new IllegalStateException("The e-mail to " + email + " has no code of six digits");
    }
    return code.group();
  }

  /** What goes wrong on demand. */
  public Faults faults() {
    return cloud.faults();
  }

  /** The user pool. */
  public CognitoPool pool() {
    return cloud.pool();
  }

  /** The configuration that the page at {@link #site()} carries. */
  public SiteConfig config() {
    return config(Map.of());
  }

  /** Tokens of somebody who signed in just now. */
  public Tokens tokens(Account account) {
    return pool().issueTokens(account.username(), config().clientId());
  }

  /** What the API keeps for somebody. */
  public GuestBook guestBook(Account account) {
    return new GuestBook(api(), tokens(account).idToken().orElseThrow());
  }

  /** What the café sells. */
  public Larder larder() {
    return new Larder(cloud.dynamoDbUrl());
  }

  /** How many runs the state machine has had. */
  public int runs() {
    return runs.count();
  }

  /** The next sign-in's id token lives that long only, from then on; says until when. */
  public Supplier<Instant> nextSessionLasts(Duration validity) {
    CompletableFuture<Instant> end = new CompletableFuture<>();
    pool()
        .rewriteNextCallback(
            genuine -> {
              end.complete(Instant.now().plus(validity));
              Map<String, String> shorter = new LinkedHashMap<>(genuine);
              shorter.computeIfPresent(
                  "id_token",
                  (name, token) ->
                      pool().forge().withClaim(token, "exp", end.join().getEpochSecond()));
              return shorter;
            });
    return end::join;
  }

  @Override
  public void close() {
    others.close();
    cloud.close();
  }

  private SiteConfig config(Map<String, String> changes) {
    Map<String, Object> config = new LinkedHashMap<>(cloud.cafeJson());
    config.putAll(changes);
    return SiteConfigReader.read("cafe.json of the journeys", new Json().toJson(config));
  }
}
