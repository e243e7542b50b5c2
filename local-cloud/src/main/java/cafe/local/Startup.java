package cafe.local;

import cafe.build.config.SiteConfig;
import cafe.local.cognito.CognitoIdp;
import cafe.local.cognito.CognitoPool;
import cafe.local.cognito.HostedUi;
import cafe.local.cognito.Outside;
import cafe.local.dynamodb.DynamoDb;
import cafe.local.faults.Fault;
import cafe.local.faults.Faults;
import cafe.local.faults.HttpFaults;
import cafe.local.faults.Point;
import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import cafe.local.live.LiveEditing;
import cafe.local.mail.InboxSite;
import cafe.local.mail.MailServer;
import cafe.local.mail.PoolPostman;
import cafe.local.s3.Credentials;
import cafe.local.s3.S3;
import cafe.local.site.Site;
import cafe.local.states.StatesApi;
import cafe.local.template.Stack;
import cafe.local.trail.Trail;
import cafe.local.trail.TrailApi;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Starts a local cloud. Servers listen first and learn what to answer when all origins are known;
 * what takes long (S3, DynamoDB, the pool's keys) starts side by side.
 */
final class Startup {
  private static final Service[] HTTP = {
    Service.SITE,
    Service.HOSTED_UI,
    Service.COGNITO_IDP,
    Service.API,
    Service.INBOX,
    Service.STATES,
    Service.TRAIL
  };

  private final LocalCloudOptions options;
  private final ProjectFolder project;
  private final Ports ports;
  private final Parts parts;
  private final Faults faults = new Faults();

  private Startup(LocalCloudOptions options, Parts parts) throws IOException {
    this.options = options;
    this.parts = parts;
    this.ports = new Ports(options.ports);
    this.project = ProjectFolder.above(options.root.orElse(Path.of("")));
  }

  static LocalCloud run(LocalCloudOptions options) throws IOException {
    Parts parts = new Parts();
    try {
      return new Startup(options, parts).start();
    } catch (IOException | RuntimeException failed) {
      parts.close();
      throw failed;
    } catch (Exception failed) {
      parts.close();
      throw new IOException("The local cloud did not start", failed);
    }
  }

  private LocalCloud start() throws Exception {
    SiteConfig base = SiteSettings.base(project.cafeJson(), options.config);
    CompletableFuture<DynamoDb> dynamoDb =
        parts.opening(() -> ports.open(Service.DYNAMODB, port -> DynamoDb.start(dynalite(), port)));
    CompletableFuture<S3> s3 =
        parts.opening(() -> ports.open(Service.S3, port -> S3.start(port, Credentials.LOCAL)));
    Doors doors = Doors.open(parts, ports, HTTP);
    MailServer mail =
        parts.open(() -> ports.open(Service.SMTP, port -> MailServer.start(port, options.clock)));
    Stack stack = Account.stack(project, options, base, doors);
    PoolTrigger trigger = new PoolTrigger(stack.userPool().postConfirmationArn());
    CognitoPool pool =
        Pools.open(
            options, base, stack.userPool(), doors, new Outside(new PoolPostman(mail), trigger));
    Places places = places(doors, Parts.opened(s3), Parts.opened(dynamoDb));
    SiteConfig config = SiteSettings.at(base, places, pool.issuer().toString());
    Account.fill(stack, Parts.opened(s3), Parts.opened(dynamoDb), project);
    Compute compute =
        parts.open(
            () ->
                new Compute(options, project, stack, places, mail, Pools.authorizer(pool), faults));
    trigger.give(compute.functions());
    open(doors, pool);
    doors.give(Service.INBOX, new InboxSite(mail.inbox()));
    doors.give(Service.STATES, new StatesApi(compute.executions()));
    doors.give(Service.API, compute.api());
    Path folder = options.siteFolder.orElse(project.dist());
    doors.give(Service.SITE, siteWithFaults(new Site(folder, config, stack.site())));
    followEdits(config.signIn());
    options.failTasks.forEach(task -> faults.always(Point.task(task), new Fault.Killed()));
    return new LocalCloud(
        parts,
        places,
        config,
        pool,
        mail.inbox(),
        faults,
        compute.functions().resources(),
        ports.notes());
  }

  /** Another site than the project's is not built from the project's sources. */
  private void followEdits(String signIn) throws Exception {
    if (options.live.isPresent() && options.siteFolder.isEmpty()) {
      LocalCloudOptions.Live live = options.live.get();
      parts.open(() -> LiveEditing.start(project.root(), signIn, live.since(), live.terminal()));
    }
  }

  private void open(Doors doors, CognitoPool pool) {
    Trail trail = new Trail();
    doors.give(Service.TRAIL, new TrailApi(trail));
    doors.give(Service.HOSTED_UI, hostedUiWithFaults(new HostedUi(pool, trail)));
    doors.give(Service.COGNITO_IDP, keysWithFaults(new CognitoIdp(pool, trail)));
  }

  private static Places places(Doors doors, S3 s3, DynamoDb dynamoDb) {
    return new Places(
        doors.origin(Service.SITE),
        doors.origin(Service.HOSTED_UI),
        doors.origin(Service.COGNITO_IDP),
        URI.create(doors.origin(Service.API) + "/" + Account.STAGE),
        s3.endpoint(),
        doors.origin(Service.INBOX),
        dynamoDb.endpoint(),
        doors.origin(Service.STATES),
        doors.origin(Service.TRAIL));
  }

  private Path dynalite() {
    return options.dynalite.orElse(project.module());
  }

  private Handler keysWithFaults(Handler handler) {
    return HttpFaults.around(
        handler,
        faults,
        request ->
            request.path().endsWith("/jwks.json")
                ? Optional.of(Point.jwks())
                : request
                    .header("X-Amz-Target")
                    .map(target -> Point.cognito(target.substring(target.indexOf('.') + 1))),
        status ->
            Response.json(status, "{\"message\":\"Internal Server Error\"}")
                .with("Access-Control-Allow-Origin", "*"));
  }

  private Handler hostedUiWithFaults(Handler handler) {
    return HttpFaults.around(
        handler,
        faults,
        request -> Optional.of(Point.hostedUi(request.path())),
        status ->
            Response.json(status, "{\"error\":\"internal_error\"}")
                .with("Access-Control-Allow-Origin", "*"));
  }

  private Handler siteWithFaults(Site site) {
    return HttpFaults.around(
        site, faults, (Request request) -> Optional.of(Point.site(request.path())), site::refusal);
  }
}
