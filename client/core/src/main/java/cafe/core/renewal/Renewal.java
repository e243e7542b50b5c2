package cafe.core.renewal;

import cafe.core.http.HttpRequest;
import cafe.core.port.Json;
import cafe.core.token.TokenSet;

/** How a refresh token is exchanged for new tokens. */
public interface Renewal {
  /** Asks for them. */
  HttpRequest request(String refreshToken);

  /** What a good answer holds; no refresh token if the old one goes on. */
  TokenSet read(Json answer);
}
