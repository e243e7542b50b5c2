package cafe.core.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.call.Calls;
import cafe.core.call.ServerClock;
import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.session.StoredSession;
import cafe.core.signin.InPageSignIn;
import cafe.core.site.Site;
import cafe.core.testing.FakePlatform;
import cafe.core.testing.Tokens;
import cafe.core.testing.Told;
import cafe.core.testing.Ways;
import cafe.core.token.TokenSet;
import cafe.core.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tokens that the page itself got by SRP are renewed by the operation that rotates them. */
class InPageRenewalTest {
  private final FakePlatform platform = new FakePlatform();
  private final Told told = new Told();
  private final Visit visit = signIn();

  @Test
  void keepsWhatTheSignInBrought() {
    assertThat(told.seen).endsWith("welcome", "notice Thank you for signing in.");
    assertThat(kept()).contains("accessToken=a1", "refreshToken=r1");
  }

  @Test
  void renewsByTheOperationThatRotates() {
    platform.runNext();
    HttpRequest sent =
        platform.sent.stream().filter(request -> !request.target().isEmpty()).findFirst().get();
    assertThat(sent.target())
        .isEqualTo("AWSCognitoIdentityProviderService.GetTokensFromRefreshToken");
    assertThat(sent.body())
        .isEqualTo("{\"ClientId\":\"1example23456789012345678\",\"RefreshToken\":\"r1\"}");
    assertThat(kept()).contains("accessToken=a2", "refreshToken=r2");
  }

  @Test
  void handsOutTheNewestTokensUntilTheSignOutRevokesThem() {
    platform.runNext();
    List<TokenSet> handedOut = new ArrayList<>();
    visit.withTokens(handedOut::add);
    assertThat(handedOut.get(0).accessToken()).isEqualTo("a2");
    visit.signOut();
    assertThat(platform.sent.get(platform.sent.size() - 1).target())
        .isEqualTo("AWSCognitoIdentityProviderService.RevokeToken");
    assertThat(told.seen).endsWith("guest", "guest", "notice You are signed out.");
    visit.withTokens(handedOut::add);
    assertThat(handedOut).hasSize(1);
  }

  private Visit signIn() {
    platform.server = this::serve;
    Site site = Ways.inPage("session");
    Calls calls = new Calls(platform, new ServerClock(platform));
    StoredSession stored = new StoredSession(site, calls);
    InPageSignIn way = new InPageSignIn(site, calls, stored, told, () -> {});
    Visit opened = new Visit(site, calls, stored, told, way);
    opened.start();
    way.accept(
        new TokenSet(token(Tokens.ISSUED_AT_SECONDS), "a1", "r1"),
        0,
        session -> opened.welcome(session, "Thank you for signing in."),
        opened::refuse);
    return opened;
  }

  private HttpResponse serve(HttpRequest request) {
    return request.url().endsWith("jwks.json")
        ? FakePlatform.answer(200, Tokens.jwks())
        : FakePlatform.answer(
            200,
            "{\"AuthenticationResult\":{\"IdToken\":\""
                + token((long) (platform.nowMillis / 1000))
                + "\",\"AccessToken\":\"a2\",\"RefreshToken\":\"r2\"}}");
  }

  /** A token as SRP brings it. */
  private static String token(long issuedAtSeconds) {
    Map<String, Object> claims = Tokens.claims();
    claims.remove("nonce");
    claims.remove("at_hash");
    claims.put("iat", issuedAtSeconds);
    claims.put("exp", issuedAtSeconds + 3600);
    return Tokens.signed(claims);
  }

  private String kept() {
    return platform.tab.get(StoredSession.STORED_AS);
  }
}
