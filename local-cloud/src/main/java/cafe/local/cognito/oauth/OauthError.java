package cafe.local.cognito.oauth;

import cafe.local.http.Response;
import java.util.Map;

/** A refusal by an OAuth endpoint that is not a page (RFC 6749 section 5.2). */
final class OauthError extends Exception {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String code;

  OauthError(int status, String code) {
    super(code);
    this.status = status;
    this.code = code;
  }

  static OauthError badRequest(String code) {
    return new OauthError(400, code);
  }

  Response response() {
    return Json.response(status, Map.of("error", code));
  }
}
