package cafe.local;

import cafe.build.config.SiteConfig;
import cafe.local.cognito.CognitoPool;
import cafe.local.faults.Faults;
import cafe.local.mail.Inbox;
import cafe.local.template.FunctionResource;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Everything that AWS does for the café, running in this JVM; it ends when this is closed. */
public final class LocalCloud implements AutoCloseable {
  private final Parts parts;
  private final Places places;
  private final SiteConfig config;
  private final CognitoPool pool;
  private final Inbox inbox;
  private final Faults faults;
  private final List<FunctionResource> functions;
  private final List<String> notes;

  LocalCloud(
      Parts parts,
      Places places,
      SiteConfig config,
      CognitoPool pool,
      Inbox inbox,
      Faults faults,
      List<FunctionResource> functions,
      List<String> notes) {
    this.parts = parts;
    this.places = places;
    this.config = config;
    this.pool = pool;
    this.inbox = inbox;
    this.faults = faults;
    this.functions = functions;
    this.notes = List.copyOf(notes);
  }

  /**
   * Starts all services and waits until they answer.
   *
   * @throws IOException if one cannot start, such as when a port that was given is taken
   */
  public static LocalCloud start(LocalCloudOptions options) throws IOException {
    return Startup.run(options);
  }

  /** The site: scheme, host and port, as all these URLs without a slash at the end. */
  public URI siteUrl() {
    return places.site();
  }

  /** The hosted UI. */
  public URI hostedUiUrl() {
    return places.hostedUi();
  }

  /** The Cognito API, which also serves the pool's keys. */
  public URI cognitoIdpUrl() {
    return places.cognitoIdp();
  }

  /** The REST API with its stage. */
  public URI apiUrl() {
    return places.api();
  }

  /** The endpoint of S3. */
  public URI s3Url() {
    return places.s3();
  }

  /** The inbox as a page; its e-mails as JSON are at {@code /messages}. */
  public URI inboxUrl() {
    return places.inbox();
  }

  /** The endpoint of DynamoDB. */
  public URI dynamoDbUrl() {
    return places.dynamoDb();
  }

  /** The endpoint of Step Functions. */
  public URI statesUrl() {
    return places.states();
  }

  /** The endpoint of CloudTrail. */
  public URI trailUrl() {
    return places.trail();
  }

  /** The cafe.json of this cloud's site, all keys. */
  public Map<String, Object> cafeJson() {
    return SiteSettings.keys(config);
  }

  /** The user pool. */
  public CognitoPool pool() {
    return pool;
  }

  /** The e-mail that was sent. */
  public Inbox inbox() {
    return inbox;
  }

  /** What fails, on demand. */
  public Faults faults() {
    return faults;
  }

  /** The functions, with the environment that each has here. */
  public List<FunctionResource> functions() {
    return functions;
  }

  /** Sentences about what is not as usual, such as a service on another port. */
  public List<String> notes() {
    return notes;
  }

  @Override
  public void close() {
    faults.clear();
    parts.close();
  }
}
