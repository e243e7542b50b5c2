package cafe.local.cognito.oauth;

import java.util.Optional;

/** What came of checking an authorization request. */
public sealed interface AuthorizationCheck {
  /** The client may make it. */
  record Accepted(AuthorizationRequest request) implements AuthorizationCheck {}

  /**
   * Where to is not to be trusted, so the guest stays here.
   *
   * @param error what {@code /error} shows
   * @param clientId the id that was sent
   */
  record RefusedHere(String error, Optional<String> clientId) implements AuthorizationCheck {}

  /**
   * The client is told, in the query even for {@code response_type=token}.
   *
   * @param location the callback URL with {@code error} and {@code state}
   */
  record RefusedToClient(String location) implements AuthorizationCheck {}
}
