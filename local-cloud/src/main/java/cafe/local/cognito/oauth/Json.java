package cafe.local.cognito.oauth;

import cafe.local.http.Response;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.Map;

/** JSON answers that no cache may keep (RFC 6749 section 5.1). */
final class Json {
  private Json() {}

  static Response response(int status, Map<String, ?> body) {
    return Response.text(
            status, "application/json;charset=UTF-8", JSONObjectUtils.toJSONString(body))
        .with("Cache-Control", "no-store")
        .with("Pragma", "no-cache");
  }
}
