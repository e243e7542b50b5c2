package cafe.e2e.people;

import cafe.local.cognito.CognitoIdp;
import cafe.local.cognito.CognitoPool;
import cafe.local.cognito.HostedUi;
import cafe.local.cognito.Outside;
import cafe.local.cognito.PoolOptions;
import cafe.local.cognito.client.AppClient;
import cafe.local.cognito.users.PasswordPolicy;
import cafe.local.http.LateHandler;
import cafe.local.http.LocalServer;
import cafe.local.mail.Inbox;
import cafe.local.mail.MailServer;
import cafe.local.mail.PoolPostman;
import cafe.local.trail.Trail;
import cafe.local.trail.TrailApi;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** A pool with its servers, its inbox and its trail, and the cafe.json that leads to it. */
final class PoolOnThisMachine implements AutoCloseable {
  private static final String POOL = "us-east-1_AbCdEf123";
  private static final String CLIENT = "1example23456789012345678";
  private static final String CALLBACK = "http://127.0.0.1:8400/";

  final CognitoPool pool;
  private final LocalServer hostedUi;
  private final LocalServer cognitoIdp;
  private final LocalServer cloudTrail;
  private final MailServer mail;

  private PoolOnThisMachine() throws IOException {
    Clock clock = Clock.systemUTC();
    LateHandler pages = new LateHandler();
    LateHandler api = new LateHandler();
    Trail trail = new Trail();
    hostedUi = LocalServer.start("hosted-ui", 0, pages);
    cognitoIdp = LocalServer.start("cognito-idp", 0, api);
    cloudTrail = LocalServer.start("trail", 0, new TrailApi(trail));
    mail = MailServer.start(0, clock);
    pool =
        CognitoPool.open(
            new PoolOptions(
                POOL,
                cognitoIdp.origin(),
                hostedUi.origin(),
                Optional.empty(),
                List.of(AppClient.ofPage(CLIENT, Set.of(CALLBACK), Set.of(CALLBACK))),
                PasswordPolicy.ofLength(12)),
            new Outside(new PoolPostman(mail), event -> Optional.empty()),
            clock);
    pages.give(new HostedUi(pool, trail));
    api.give(new CognitoIdp(pool, trail));
  }

  static PoolOnThisMachine open() throws IOException {
    return new PoolOnThisMachine();
  }

  /** Writes its cafe.json into that folder; the properties say where its trail is. */
  Properties configure(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("cafe.json"),
        """
        {"region": "us-east-1", "userPoolId": "%s", "clientId": "%s", "hostedUiUrl": "%s",
         "apiUrl": "http://127.0.0.1:8403/prod", "cognitoIdpUrl": "%s"}
        """
            .formatted(POOL, CLIENT, hostedUi.origin(), cognitoIdp.origin()));
    Properties properties = new Properties();
    properties.setProperty("cafe.trailUrl", cloudTrail.origin().toString());
    return properties;
  }

  Inbox inbox() {
    return mail.inbox();
  }

  /** The sign-in page, as the site leads to it. */
  URI signIn() {
    return URI.create(
        hostedUi.origin()
            + "/login?response_type=token&client_id="
            + CLIENT
            + "&redirect_uri="
            + CALLBACK
            + "&scope=openid");
  }

  @Override
  public void close() {
    mail.close();
    cloudTrail.close();
    cognitoIdp.close();
    hostedUi.close();
  }
}
