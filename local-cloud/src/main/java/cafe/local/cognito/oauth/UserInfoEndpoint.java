package cafe.local.cognito.oauth;

import cafe.local.cognito.tokens.RefreshTokens;
import cafe.local.cognito.tokens.TokenCheck;
import cafe.local.cognito.tokens.TokenChecker;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.Users;
import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code GET} or {@code POST /oauth2/userInfo}: the attributes that an access token's scopes show
 * (docs.aws.amazon.com/cognito "The user attributes endpoint"; RFC 6750).
 */
public final class UserInfoEndpoint implements Handler {
  private static final String BEARER = "Bearer ";

  private final TokenChecker checker;
  private final RefreshTokens refreshTokens;
  private final Users users;

  /** Tells the attributes of those users. */
  public UserInfoEndpoint(TokenChecker checker, RefreshTokens refreshTokens, Users users) {
    this.checker = checker;
    this.refreshTokens = refreshTokens;
    this.users = users;
  }

  @Override
  public Response handle(Request request) {
    Optional<String> authorization = request.header("Authorization");
    if (authorization.isEmpty() || !authorization.get().startsWith(BEARER)) {
      return refusal(400, "invalid_request", "Bad OAuth2 request at UserInfo Endpoint");
    }
    String token = authorization.get().substring(BEARER.length());
    if (checker.checkAccessToken(token) instanceof TokenCheck.Valid valid
        && !refreshTokens.isRevoked(valid.text("origin_jti"))) {
      return users
          .findBySub(valid.text("sub"))
          .map(user -> attributes(user, valid.text("scope")))
          .orElseGet(UserInfoEndpoint::invalidToken);
    }
    return invalidToken();
  }

  private static Response attributes(User user, String scope) {
    List<String> scopes = Arrays.asList(scope.split(" ", -1));
    if (!scopes.contains("openid")) {
      return refusal(403, "insufficient_scope", "Access token does not contain openid scope");
    }
    boolean all = scopes.size() == 1;
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("sub", user.sub());
    if (all || scopes.contains("email")) {
      // Text, not a boolean: so does Cognito's own example of this endpoint
      attributes.put("email_verified", "true");
    }
    if (all || scopes.contains("profile")) {
      attributes.put("name", user.profile().name());
    }
    if (all || scopes.contains("email")) {
      attributes.put("email", user.profile().email());
    }
    attributes.put("username", user.profile().username());
    return Json.response(200, attributes);
  }

  private static Response invalidToken() {
    return refusal(
        401,
        "invalid_token",
        "Access token is expired, disabled, or deleted, or the user has globally signed out.");
  }

  private static Response refusal(int status, String error, String description) {
    return Json.response(status, Map.of("error", error, "error_description", description))
        .with(
            "WWW-Authenticate",
            "Bearer error=\"%s\", error_description=\"%s\"".formatted(error, description));
  }
}
