package cafe.local.cognito.pages;

import cafe.local.cognito.oauth.AuthorizationRequest;
import java.net.URI;
import java.util.Optional;

/**
 * Where a sign-in form leads in the end: the site that asked for it.
 *
 * @param source the site as a source expression of a Content-Security-Policy, after a space
 * @param shown the site as a guest would name it
 */
record FormTarget(String source, String shown) {
  static FormTarget of(AuthorizationRequest request) {
    URI redirect = URI.create(request.redirectUri());
    String scheme = redirect.getScheme();
    Optional<String> site =
        Optional.ofNullable(redirect.getRawAuthority()).filter(a -> scheme.startsWith("http"));
    return site.map(authority -> new FormTarget(" " + scheme + "://" + authority, authority))
        .orElseGet(() -> new FormTarget(" " + scheme + ":", "the app"));
  }
}
