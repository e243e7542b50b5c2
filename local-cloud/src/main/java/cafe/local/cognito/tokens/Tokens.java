package cafe.local.cognito.tokens;

import java.util.Optional;

/**
 * An access token and, when scope {@code openid} was granted, the id token that goes with it.
 *
 * @param expiresInSeconds how long both live
 */
public record Tokens(Optional<String> idToken, String accessToken, long expiresInSeconds) {
  /** Only the life time: tokens do not belong in messages. */
  @Override
  public String toString() {
    return "Tokens[expiresInSeconds=" + expiresInSeconds + "]";
  }
}
