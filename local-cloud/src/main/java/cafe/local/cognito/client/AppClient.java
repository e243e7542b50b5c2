package cafe.local.cognito.client;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A public app client of a user pool: it has no secret, so it names itself by its id only
 * (docs.aws.amazon.com/cognito "Application-specific settings with app clients").
 *
 * @param clientId the id, {@code [\w+]+}
 * @param callbackUrls where sign-in may return to, compared character by character
 * @param logoutUrls where sign-out may return to, compared character by character
 * @param flows the flows it may use at the hosted UI
 * @param authFlows the flows it may use at the API
 * @param scopes the scopes it may ask for, in the order they are granted when it asks for none
 * @param tokenValidity how long id and access tokens live
 * @param refreshTokenValidity how long a sign-in can be renewed, rotated or not
 * @param rotationGrace how long a refresh token still works after it was exchanged for a new one;
 *     empty: refresh tokens are not rotated
 */
public record AppClient(
    String clientId,
    Set<String> callbackUrls,
    Set<String> logoutUrls,
    Set<Flow> flows,
    Set<AuthFlow> authFlows,
    Set<String> scopes,
    Duration tokenValidity,
    Duration refreshTokenValidity,
    Optional<Duration> rotationGrace) {

  /** The system scopes of Cognito that this stand-in gives a meaning. */
  private static final Set<String> KNOWN_SCOPES =
      Set.of("openid", "email", "phone", "profile", "aws.cognito.signin.user.admin");

  public AppClient {
    callbackUrls = ordered(callbackUrls);
    logoutUrls = ordered(logoutUrls);
    flows = Set.copyOf(flows);
    authFlows = Set.copyOf(authFlows);
    if (rotationGrace.isPresent() && authFlows.contains(AuthFlow.REFRESH_TOKEN_AUTH)) {
      throw new IllegalArgumentException(
          "The app client rotates refresh tokens and allows REFRESH_TOKEN_AUTH; Cognito takes one of"
              + " both. Leave one out.");
    }
    scopes = ordered(scopes);
    if (!clientId.matches("[\\w+]{1,128}")) {
      throw new IllegalArgumentException(
          "The app client's id is \"%s\"; it must be 1 to 128 letters, digits, _ or +. Correct it."
              .formatted(clientId));
    }
    for (String url : callbackUrls) {
      requireAbsolute("callback URL", url);
    }
    for (String url : logoutUrls) {
      requireAbsolute("logout URL", url);
    }
    for (String scope : scopes) {
      if (!KNOWN_SCOPES.contains(scope)) {
        throw new IllegalArgumentException(
            "An app client's scope is \"%s\"; it must be one of %s. Correct it or leave it out."
                .formatted(scope, new TreeSet<>(KNOWN_SCOPES)));
      }
    }
  }

  /**
   * The client of a page: both flows, {@code openid email profile}, tokens for an hour, renewable
   * for 30 days, refresh tokens rotated with ten seconds of grace.
   */
  public static AppClient ofPage(
      String clientId, Set<String> callbackUrls, Set<String> logoutUrls) {
    return new AppClient(
        clientId,
        callbackUrls,
        logoutUrls,
        Set.of(Flow.values()),
        ordered("openid", "email", "profile"),
        Duration.ofHours(1),
        Duration.ofDays(30),
        Optional.of(Duration.ofSeconds(10)));
  }

  /** Signs in at the API by SRP, and renews there too if refresh tokens are not rotated. */
  public AppClient(
      String clientId,
      Set<String> callbackUrls,
      Set<String> logoutUrls,
      Set<Flow> flows,
      Set<String> scopes,
      Duration tokenValidity,
      Duration refreshTokenValidity,
      Optional<Duration> rotationGrace) {
    this(
        clientId,
        callbackUrls,
        logoutUrls,
        flows,
        rotationGrace.isPresent()
            ? Set.of(AuthFlow.USER_SRP_AUTH)
            : Set.of(AuthFlow.USER_SRP_AUTH, AuthFlow.REFRESH_TOKEN_AUTH),
        scopes,
        tokenValidity,
        refreshTokenValidity,
        rotationGrace);
  }

  /** The same with other flows at the API. */
  public AppClient withAuthFlows(Set<AuthFlow> others) {
    return new AppClient(
        clientId,
        callbackUrls,
        logoutUrls,
        flows,
        others,
        scopes,
        tokenValidity,
        refreshTokenValidity,
        rotationGrace);
  }

  private static void requireAbsolute(String what, String url) {
    URI uri = URI.create(url);
    if (!uri.isAbsolute() || uri.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "A %s of the app client is \"%s\"; it must be absolute and without a fragment. Correct it."
              .formatted(what, url));
    }
  }

  private static Set<String> ordered(String... values) {
    return ordered(Arrays.asList(values));
  }

  private static Set<String> ordered(Iterable<String> values) {
    Set<String> copy = new LinkedHashSet<>();
    values.forEach(copy::add);
    return Collections.unmodifiableSet(copy);
  }
}
