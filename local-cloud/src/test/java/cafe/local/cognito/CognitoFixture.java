package cafe.local.cognito;

import cafe.local.cognito.client.AppClient;
import cafe.local.cognito.client.AuthFlow;
import cafe.local.cognito.client.Flow;
import cafe.local.cognito.signin.MfaRules;
import cafe.local.cognito.signin.Postman;
import cafe.local.cognito.signin.Trigger;
import cafe.local.cognito.tokens.KeyRing;
import cafe.local.cognito.users.Factor;
import cafe.local.cognito.users.PasswordPolicy;
import cafe.local.cognito.users.Profile;
import cafe.local.http.LateHandler;
import cafe.local.http.LocalServer;
import cafe.local.http.Parameters;
import cafe.local.trail.Trail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A pool with its two servers on free ports, the café's users, and a clock to move. */
public final class CognitoFixture implements AutoCloseable {
  public static final String CLIENT = "1example23456789012345678";

  /** May use neither the implicit flow nor any scope but openid; its refresh tokens stay. */
  public static final String CODE_ONLY = "2example23456789012345678";

  public static final String CALLBACK = "http://127.0.0.1:8400/";
  public static final String LOGGED_OUT = "http://127.0.0.1:8400/bye";
  public static final String FRANKS_PASSWORD = "Latte-Art-2026!";
  public static final String NORAS_TEMPORARY = "Welcome-2026!";

  private static final KeyRing KEYS = new KeyRing();
  private static final MfaRules ANY_FACTOR =
      new MfaRules(MfaRules.Mode.OPTIONAL, Set.of(Factor.values()));

  public final TestClock clock = new TestClock();
  public final CognitoPool pool;
  public final Trail trail = new Trail();

  /** The e-mails that the pool sent: to, subject, text. */
  public final List<String> sent = new CopyOnWriteArrayList<>();

  /** The post-confirmation trigger, which a test may set. */
  public Trigger trigger = event -> Optional.empty();

  private final LocalServer hostedUi;
  private final LocalServer cognitoIdp;

  private CognitoFixture(Optional<URI> issuer, KeyRing keys, MfaRules mfa, boolean selfSignUp) {
    LateHandler pages = new LateHandler();
    LateHandler idp = new LateHandler();
    hostedUi = start("hosted-ui", pages);
    cognitoIdp = start("cognito-idp", idp);
    pool =
        CognitoPool.open(
            new PoolOptions(
                "us-east-1_AbCdEf123",
                cognitoIdp.origin(),
                hostedUi.origin(),
                issuer,
                List.of(page(), codeOnly()),
                PasswordPolicy.ofLength(12),
                selfSignUp,
                mfa),
            new Outside(new Recorder(), event -> trigger.call(event)),
            clock,
            keys);
    pool.users().create(new Profile("frank", "Frank", "frank@cafe.example"), NORAS_TEMPORARY);
    pool.users().setPassword("frank", FRANKS_PASSWORD);
    pool.users().addToGroup("frank", "owner");
    pool.users().create(new Profile("nora", "Nora", "nora@cafe.example"), NORAS_TEMPORARY);
    pages.give(new HostedUi(pool, trail));
    idp.give(new CognitoIdp(pool, trail));
  }

  public static CognitoFixture start() {
    return new CognitoFixture(Optional.empty(), KEYS, ANY_FACTOR, true);
  }

  /** With other rules for second factors. */
  public static CognitoFixture start(MfaRules mfa) {
    return new CognitoFixture(Optional.empty(), KEYS, mfa, true);
  }

  /** Where guests may not sign themselves up. */
  public static CognitoFixture startClosed() {
    return new CognitoFixture(Optional.empty(), KEYS, ANY_FACTOR, false);
  }

  /** With keys of its own, to be rotated. */
  public static CognitoFixture startWithOwnKeys() {
    return new CognitoFixture(Optional.empty(), new KeyRing(), ANY_FACTOR, true);
  }

  public static CognitoFixture start(URI issuer) {
    return new CognitoFixture(Optional.of(issuer), KEYS, ANY_FACTOR, true);
  }

  /** The six digits of the last message. */
  public String lastCode() {
    return sent.get(sent.size() - 1).replaceAll(".*?(\\d{6})\\.?$", "$1");
  }

  public URI hostedUi() {
    return hostedUi.origin();
  }

  public URI cognitoIdp() {
    return cognitoIdp.origin();
  }

  /** The parameters of a good implicit request. */
  public static Map<String, String> implicit() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("response_type", "token");
    parameters.put("client_id", CLIENT);
    parameters.put("redirect_uri", CALLBACK);
    parameters.put("scope", "openid email profile");
    parameters.put("state", "a state & more");
    parameters.put("nonce", "a-nonce");
    return parameters;
  }

  /** The same with one parameter changed. */
  public static Map<String, String> implicit(String name, String value) {
    Map<String, String> parameters = implicit();
    parameters.put(name, value);
    return parameters;
  }

  /** The same without one parameter. */
  public static Map<String, String> implicitWithout(String name) {
    Map<String, String> parameters = implicit();
    parameters.remove(name);
    return parameters;
  }

  /** A path with a query. */
  public static String path(String path, Map<String, String> parameters) {
    return path + "?" + Parameters.of(parameters).encoded();
  }

  @Override
  public void close() {
    hostedUi.close();
    cognitoIdp.close();
  }

  private static LocalServer start(String name, LateHandler handler) {
    try {
      return LocalServer.start(name, 0, handler);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static AppClient page() {
    return AppClient.ofPage(
        CLIENT, Set.of(CALLBACK, "http://127.0.0.1:8400/?from=cognito"), Set.of(LOGGED_OUT));
  }

  private static AppClient codeOnly() {
    return new AppClient(
            CODE_ONLY,
            Set.of(CALLBACK),
            Set.of(),
            Set.of(Flow.CODE),
            Set.of("openid", "aws.cognito.signin.user.admin"),
            Duration.ofMinutes(5),
            Duration.ofDays(1),
            Optional.empty())
        .withAuthFlows(Set.of(AuthFlow.values()));
  }

  private final class Recorder implements Postman {
    @Override
    public void deliver(String to, String subject, String text) {
      sent.add(to + ": " + subject + ": " + text);
    }

    @Override
    public void text(String phone, String text) {
      sent.add(phone + ": " + text);
    }
  }
}
