package cafe.local.cognito.tokens;

import java.time.Instant;
import java.util.Map;

/** What came of checking a token. */
public sealed interface TokenCheck {
  /** It is good; its claims, in their order. */
  record Valid(Map<String, Object> claims) implements TokenCheck {
    /** A claim as text, empty if it is absent. */
    public String text(String claim) {
      return claims.getOrDefault(claim, "").toString();
    }
  }

  /** It is not a token of this pool and kind; the reason names no part of the token. */
  record Unauthorized(String reason) implements TokenCheck {}

  /** It is, but has expired. */
  record Expired(Instant at) implements TokenCheck {}
}
