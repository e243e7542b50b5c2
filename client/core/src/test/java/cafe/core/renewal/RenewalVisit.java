package cafe.core.renewal;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.session.StoredSession;
import cafe.core.site.Site;
import cafe.core.testing.CodeVisit;
import cafe.core.testing.FakePlatform;
import cafe.core.testing.Tokens;
import cafe.core.testing.Told;
import cafe.core.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A sign-in by code whose session is renewed, as the server is told to answer. */
final class RenewalVisit {
  /**
   * A token lives for 3,600 s, and 3,598 of them are used; with a fifth of those left it is due.
   */
  static final double DUE_SECONDS = 3598 * 0.8;

  static final HttpRequest ORDER =
      HttpRequest.anonymous("POST", "https://api.example/prod/create_report");

  final List<HttpResponse> renewals = new ArrayList<>();
  final FakePlatform platform;
  final Told told;
  private final CodeVisit page;

  RenewalVisit(Site site) {
    page = new CodeVisit(site, this::serve);
    platform = page.platform;
    told = page.told;
  }

  Visit signIn() {
    platform.nowMillis = Tokens.ISSUED_AT_SECONDS * 1000.0;
    renewals.add(tokens(Tokens.good(), "r1"));
    Visit visit = page.signIn();
    platform.sent.clear();
    told.seen.clear();
    return visit;
  }

  Visit open() {
    return page.open("&");
  }

  /** A token issued now, for this long again. */
  String later(String claim, Object value) {
    Map<String, Object> claims = Tokens.claims();
    claims.remove("nonce");
    claims.put("iat", (long) (platform.nowMillis / 1000));
    claims.put("exp", (long) (platform.nowMillis / 1000) + 7200);
    claims.put(claim, value);
    return Tokens.signed(claims);
  }

  static HttpResponse tokens(String idToken, String refreshToken) {
    return FakePlatform.answer(
        200,
        "{\"id_token\":\""
            + idToken
            + "\",\"access_token\":\"an.access.token\""
            + (refreshToken.isEmpty() ? "" : ",\"refresh_token\":\"" + refreshToken + "\"")
            + "}");
  }

  /** The forms that the token endpoint got. */
  List<String> form() {
    return platform.sent.stream()
        .filter(sent -> sent.url().endsWith("/oauth2/token"))
        .map(HttpRequest::body)
        .collect(Collectors.toList());
  }

  HttpRequest last() {
    return platform.sent.get(platform.sent.size() - 1);
  }

  String kept() {
    return platform.tab.get(StoredSession.STORED_AS);
  }

  private HttpResponse serve(HttpRequest request) {
    boolean isToken = request.url().endsWith("/oauth2/token");
    return isToken && !renewals.isEmpty() ? renewals.remove(0) : FakePlatform.answer(200, "{}");
  }
}
