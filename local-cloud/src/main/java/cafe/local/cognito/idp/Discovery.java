package cafe.local.cognito.idp;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pool's {@code openid-configuration} (OpenID Connect Discovery 1.0 section 4.2). */
public final class Discovery {
  private final String json;

  /**
   * Describes a pool.
   *
   * @param issuer the {@code iss} of its tokens
   * @param wellKnown the URL under which this document and the keys stand
   * @param hostedUi the origin of its domain
   */
  public Discovery(URI issuer, URI wellKnown, URI hostedUi) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("authorization_endpoint", hostedUi + "/oauth2/authorize");
    document.put("end_session_endpoint", hostedUi + "/logout");
    document.put("id_token_signing_alg_values_supported", List.of("RS256"));
    document.put("issuer", issuer.toString());
    document.put("jwks_uri", wellKnown + "/jwks.json");
    document.put("response_types_supported", List.of("code", "token"));
    document.put("revocation_endpoint", hostedUi + "/oauth2/revoke");
    document.put("scopes_supported", List.of("openid", "email", "phone", "profile"));
    document.put("subject_types_supported", List.of("public"));
    document.put("token_endpoint", hostedUi + "/oauth2/token");
    document.put(
        "token_endpoint_auth_methods_supported",
        List.of("client_secret_basic", "client_secret_post"));
    document.put("userinfo_endpoint", hostedUi + "/oauth2/userInfo");
    json = JSONObjectUtils.toJSONString(document);
  }

  /** The document. */
  public String json() {
    return json;
  }
}
