package cafe.local.cognito.oauth;

import cafe.local.cognito.client.AppClient;
import cafe.local.cognito.client.Clients;
import cafe.local.cognito.client.Flow;
import cafe.local.http.Parameters;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Checks authorization requests in Cognito's order: client and redirect first, because an unchecked
 * redirect is never followed (docs.aws.amazon.com/cognito "The redirect and authorization
 * endpoint").
 */
public final class AuthorizationChecker {
  private static final Logger LOG = Logger.getLogger(AuthorizationChecker.class.getName());

  /** The documented parameters; others are ignored as Cognito does, but said in the log. */
  private static final List<String> KNOWN =
      List.of(
          "response_type",
          "client_id",
          "redirect_uri",
          "state",
          "identity_provider",
          "idp_identifier",
          "scope",
          "code_challenge_method",
          "code_challenge",
          "nonce",
          "prompt",
          "login_hint",
          "lang",
          "resource");

  private static final Set<String> OPENID_ONLY = Set.of("email", "phone", "profile");
  private static final Set<String> PROMPTS = Set.of("none", "login", "select_account", "consent");

  private final Clients clients;

  /** Checks against those clients. */
  public AuthorizationChecker(Clients clients) {
    this.clients = clients;
  }

  /** Checks the parameters of {@code /oauth2/authorize} or {@code /login}. */
  public AuthorizationCheck check(Parameters sent) {
    Optional<String> clientId = sent.first("client_id");
    if (clientId.isEmpty()) {
      return here("Required String parameter 'client_id' is not present", clientId);
    }
    Optional<AppClient> client = clients.find(clientId.get());
    if (client.isEmpty()) {
      return here("Client does not exist.", clientId);
    }
    Optional<String> redirectUri = sent.first("redirect_uri");
    if (redirectUri.isEmpty()) {
      return here("Required String parameter 'redirect_uri' is not present", clientId);
    }
    if (!client.get().callbackUrls().contains(redirectUri.get())) {
      return here("redirect_mismatch", clientId);
    }
    logUnknown(sent);
    return checkRest(sent, client.get(), redirectUri.get());
  }

  private static AuthorizationCheck checkRest(
      Parameters sent, AppClient client, String redirectUri) {
    Optional<Flow> flow = sent.first("response_type").flatMap(Flow::ofResponseType);
    Set<String> scopes = scopes(sent, client);
    Set<String> prompts = words(sent.first("prompt").orElse(""));
    Optional<String> error = Optional.empty();
    if (repeats(sent) || flow.isEmpty() || !goodPkce(sent) || !goodPrompts(prompts)) {
      error = Optional.of("invalid_request");
    } else if (!client.flows().contains(flow.get())) {
      error = Optional.of("unauthorized_client");
    } else if (!goodScopes(scopes, client)) {
      error = Optional.of("invalid_scope");
    }
    if (error.isPresent() || flow.isEmpty()) {
      return new AuthorizationCheck.RefusedToClient(
          CallbackUrl.error(redirectUri, error.orElse("invalid_request"), sent.first("state")));
    }
    return new AuthorizationCheck.Accepted(
        new AuthorizationRequest(
            client,
            redirectUri,
            flow.get(),
            scopes,
            sent.first("state"),
            sent.first("nonce"),
            sent.first("code_challenge").map(Pkce::new),
            prompts,
            sent.first("login_hint"),
            sent));
  }

  private static AuthorizationCheck here(String error, Optional<String> clientId) {
    return new AuthorizationCheck.RefusedHere(error, clientId);
  }

  /** RFC 6749 section 3.1: no parameter more than once. */
  private static boolean repeats(Parameters sent) {
    return KNOWN.stream().anyMatch(name -> sent.all(name).size() > 1);
  }

  private static boolean goodPkce(Parameters sent) {
    Optional<String> challenge = sent.first("code_challenge");
    Optional<String> method = sent.first("code_challenge_method");
    return challenge.isPresent()
        ? method.equals(Optional.of("S256")) && Pkce.isChallenge(challenge.get())
        : method.isEmpty();
  }

  private static boolean goodPrompts(Set<String> prompts) {
    return PROMPTS.containsAll(prompts) && !(prompts.contains("none") && prompts.size() > 1);
  }

  /** {@code email}, {@code phone} and {@code profile} only beside {@code openid}. */
  private static boolean goodScopes(Set<String> scopes, AppClient client) {
    return client.scopes().containsAll(scopes)
        && (scopes.contains("openid") || Collections.disjoint(scopes, OPENID_ONLY));
  }

  private static Set<String> scopes(Parameters sent, AppClient client) {
    Set<String> asked = words(sent.first("scope").orElse(""));
    return asked.isEmpty() ? client.scopes() : asked;
  }

  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>(Arrays.asList(text.split(" ", -1)));
    words.remove("");
    return Collections.unmodifiableSet(words);
  }

  private static void logUnknown(Parameters sent) {
    List<String> unknown =
        sent.names().stream()
            .filter(name -> !KNOWN.contains(name))
            .map(name -> name.replaceAll("[^\\w.-]", "?"))
            .toList();
    if (!unknown.isEmpty()) {
      LOG.log(
          Level.INFO,
          () ->
              "The authorization request has the parameters %s; Cognito documents none of them. They are ignored."
                  .formatted(unknown));
    }
  }
}
