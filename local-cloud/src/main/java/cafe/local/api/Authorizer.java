package cafe.local.api;

import java.util.Map;

/** The Cognito user pool authorizer. */
@FunctionalInterface
public interface Authorizer {

  /** What became of a token. */
  sealed interface Decision {}

  /** The token is good; its claims, each as text. */
  record Granted(Map<String, String> claims) implements Decision {}

  /** The token was good once. */
  record Expired() implements Decision {}

  /** The token is not one of the pool's id tokens. */
  record Refused() implements Decision {}

  /** Checks an id token, without {@code Bearer} before it. */
  Decision check(String idToken);
}
