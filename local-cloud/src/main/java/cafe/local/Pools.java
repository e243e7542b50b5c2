package cafe.local;

import cafe.build.config.SiteConfig;
import cafe.local.api.Authorizer;
import cafe.local.cognito.CognitoPool;
import cafe.local.cognito.Outside;
import cafe.local.cognito.PoolOptions;
import cafe.local.cognito.client.AppClient;
import cafe.local.cognito.client.AuthFlow;
import cafe.local.cognito.client.Flow;
import cafe.local.cognito.signin.MfaRules;
import cafe.local.cognito.tokens.TokenCheck;
import cafe.local.cognito.users.Factor;
import cafe.local.cognito.users.PasswordPolicy;
import cafe.local.cognito.users.Profile;
import cafe.local.template.PoolResource;
import java.net.URI;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The user pool of the local cloud: its client and its people. */
final class Pools {
  static final String OWNER = "frank";
  static final String NEW_OWNER = "nora";
  static final String GUEST = "gina";

  /** Passwords of a cloud that only this machine can reach; its start prints them. */
  private static final Map<String, String> PASSWORDS =
      Map.of(OWNER, "Latte-Art-2026!", NEW_OWNER, "Welcome-2026!", GUEST, "Espresso-2026!");

  private Pools() {}

  static CognitoPool open(
      LocalCloudOptions options,
      SiteConfig config,
      PoolResource template,
      Doors doors,
      Outside outside) {
    CognitoPool pool =
        CognitoPool.open(
            new PoolOptions(
                config.userPoolId(),
                doors.origin(Service.COGNITO_IDP),
                doors.origin(Service.HOSTED_UI),
                options.issuer,
                List.of(client(options, config, template, doors.origin(Service.SITE))),
                PasswordPolicy.ofLength(template.minPasswordLength()),
                template.selfSignUp(),
                mfa(options, template)),
            outside,
            options.clock);
    addPeople(pool, options, config.ownerGroup().isEmpty() ? "owner" : config.ownerGroup());
    return pool;
  }

  static String password(LocalCloudOptions options, String username) {
    Map<String, String> all = new LinkedHashMap<>(PASSWORDS);
    all.putAll(options.passwords);
    return all.getOrDefault(username, "");
  }

  static Authorizer authorizer(CognitoPool pool) {
    return token -> {
      TokenCheck check = pool.verifyIdToken(token);
      if (check instanceof TokenCheck.Valid valid) {
        return new Authorizer.Granted(texts(valid.claims()));
      }
      return check instanceof TokenCheck.Expired
          ? new Authorizer.Expired()
          : new Authorizer.Refused();
    };
  }

  private static AppClient client(
      LocalCloudOptions options, SiteConfig config, PoolResource template, URI site) {
    Set<String> callbacks =
        urls(site, List.of(config.redirectPath(), "/", "/callback.html"), options.callbackUrls);
    Set<String> logouts = urls(site, List.of(config.logoutPath(), "/"), options.logoutUrls);
    return new AppClient(
        config.clientId(),
        callbacks,
        logouts,
        template.oauthFlows().stream().map(Flow::named).collect(Collectors.toSet()),
        authFlows(options, template),
        new LinkedHashSet<>(template.scopes()),
        options.tokenValidity,
        template.refreshTokenValidity(),
        template.rotationGrace());
  }

  private static Set<AuthFlow> authFlows(LocalCloudOptions options, PoolResource template) {
    return Stream.concat(
            template.authFlows().stream().map(flow -> flow.replaceFirst("^ALLOW_", "")),
            options.authFlows.stream())
        .map(name -> named(AuthFlow.class, "flow at the Cognito API", name))
        .collect(Collectors.toSet());
  }

  private static MfaRules mfa(LocalCloudOptions options, PoolResource template) {
    List<String> factors = options.factors.isEmpty() ? template.mfas() : options.factors;
    return new MfaRules(
        named(
            MfaRules.Mode.class,
            "MFA configuration",
            options.mfa.orElse(template.mfaConfiguration())),
        factors.stream()
            .map(name -> named(Factor.class, "second factor", name))
            .collect(Collectors.toSet()));
  }

  private static <E extends Enum<E>> E named(Class<E> type, String what, String name) {
    return EnumSet.allOf(type).stream()
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The user pool's %s is \"%s\"; the local Cognito knows %s. Correct it or leave it out."
                        .formatted(what, name, EnumSet.allOf(type))));
  }

  /** The site is reachable as localhost too. */
  private static Set<String> urls(URI site, List<String> paths, List<String> more) {
    String localhost = "http://localhost:" + site.getPort();
    Set<String> urls =
        paths.stream()
            .flatMap(path -> Stream.of(site + path, localhost + path))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    urls.addAll(more);
    return urls;
  }

  private static void addPeople(CognitoPool pool, LocalCloudOptions options, String ownerGroup) {
    pool.users()
        .create(new Profile(OWNER, "Frank", "frank@cafe.example"), password(options, OWNER));
    pool.users().setPassword(OWNER, password(options, OWNER));
    pool.users().addToGroup(OWNER, ownerGroup);
    pool.users()
        .create(new Profile(NEW_OWNER, "Nora", "nora@cafe.example"), password(options, NEW_OWNER));
    pool.users().addToGroup(NEW_OWNER, ownerGroup);
    pool.users().create(new Profile(GUEST, "Gina", "gina@guest.example"), password(options, GUEST));
    pool.users().setPassword(GUEST, password(options, GUEST));
  }

  /** API Gateway hands claims on as text, lists with commas between. */
  private static Map<String, String> texts(Map<String, Object> claims) {
    Map<String, String> texts = new LinkedHashMap<>();
    claims.forEach((name, value) -> texts.put(name, text(value)));
    return texts;
  }

  private static String text(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
        : String.valueOf(value);
  }
}
