package cafe.local.cognito.oauth;

import cafe.local.http.Parameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** URLs that lead back to a client. */
public final class CallbackUrl {
  private CallbackUrl() {}

  /** Back with an error (RFC 6749 section 4.1.2.1). */
  public static String error(String redirectUri, String error, Optional<String> state) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("error", error);
    state.ifPresent(value -> parameters.put("state", value));
    return query(redirectUri, parameters);
  }

  static String query(String redirectUri, Map<String, String> parameters) {
    return redirectUri
        + (redirectUri.contains("?") ? "&" : "?")
        + Parameters.of(parameters).encoded();
  }

  static String fragment(String redirectUri, Map<String, String> parameters) {
    return redirectUri + "#" + Parameters.of(parameters).encoded();
  }
}
