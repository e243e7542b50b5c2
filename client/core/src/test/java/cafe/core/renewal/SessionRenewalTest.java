package cafe.core.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.call.Calls;
import cafe.core.call.ServerClock;
import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.session.StoredSession;
import cafe.core.signin.Callback;
import cafe.core.signin.CodeSignIn;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionRenewalTest {
  /**
   * A token lives for 3,600 s, and 3,598 of them are used; with a fifth of those left it is due.
   */
  private static final double DUE_SECONDS = 3598 * 0.8;

  private static final HttpRequest ORDER =
      HttpRequest.anonymous("POST", "https://api.example/prod/create_report");

  private final FakePlatform platform = new FakePlatform();
  private final Told told = new Told();
  private final List<HttpResponse> answers = new ArrayList<>();
  private final List<HttpResponse> renewals = new ArrayList<>();
  private Site site = Ways.code("session");

  @BeforeEach
  void theServersAnswer() {
    platform.server = this::serve;
  }

  @Test
  void renewsWithAFifthOfTheTimeLeftAndKeepsTheNewestRefreshToken() {
    signIn();
    renewals.add(tokens(later("sub", "5c0d7e6a"), "r2"));
    platform.runNext();
    assertThat((platform.nowMillis - Tokens.ISSUED_AT_SECONDS * 1000.0) / 1000)
        .isEqualTo(DUE_SECONDS);
    assertThat(form())
        .containsExactly("grant_type=refresh_token&refresh_token=r1&client_id=" + Tokens.CLIENT_ID);
    assertThat(kept()).contains("refreshToken=r2");
    assertThat(told.seen).isEmpty();
  }

  @Test
  void goesOnWithTheOldRefreshTokenWhereNoneIsRotated() {
    signIn();
    renewals.add(tokens(later("sub", "5c0d7e6a"), ""));
    platform.runNext();
    assertThat(kept()).contains("refreshToken=r1");
  }

  @Test
  void sendsTheNewTokenFromThenOn() {
    Visit visit = signIn();
    String newer = later("sub", "5c0d7e6a");
    renewals.add(tokens(newer, "r2"));
    platform.runNext();
    visit.send(ORDER, waiting -> {}, answers::add);
    assertThat(last().authorization()).isEqualTo(newer);
  }

  @Test
  void renewsBeforeItSendsIfItIsTime() {
    Visit visit = signIn();
    platform.nowMillis += 3600_000;
    String newer = later("sub", "5c0d7e6a");
    renewals.add(tokens(newer, "r2"));
    visit.send(ORDER, waiting -> {}, answers::add);
    visit.send(ORDER, waiting -> {}, answers::add);
    assertThat(form()).hasSize(1);
    assertThat(last().authorization()).isEqualTo(newer);
    assertThat(answers).hasSize(2);
  }

  @Test
  void showsAgainOnlyWhoLooksDifferent() {
    signIn();
    renewals.add(tokens(later("name", "Francis"), "r2"));
    platform.runNext();
    assertThat(told.seen).containsExactly("signed in Francis, may order");
  }

  @Test
  void endsWhatTheServerNoLongerRenews() {
    signIn();
    renewals.add(FakePlatform.answer(400, "{\"error\":\"invalid_grant\"}"));
    platform.runNext();
    assertThat(told.seen)
        .containsExactly("guest", "notice Session expired. Please sign in. [sign in]");
    assertThat(platform.tab.kept).doesNotContainKey(StoredSession.STORED_AS);
  }

  @Test
  void endsAfterAnAnswerThatWasLostOnTheWayIfTheOldTokenIsSpent() {
    signIn();
    renewals.add(HttpResponse.timedOut());
    renewals.add(FakePlatform.answer(400, "{\"error\":\"invalid_grant\"}"));
    platform.runNext();
    assertThat(told.seen).isEmpty();
    platform.runNext();
    assertThat(form()).hasSize(2);
    assertThat(told.seen).contains("notice Session expired. Please sign in. [sign in]");
  }

  @Test
  void endsIfTheNewTokenIsSomebodyElses() {
    signIn();
    renewals.add(tokens(later("sub", "another"), "r2"));
    platform.runNext();
    assertThat(told.seen)
        .containsExactly(
            "guest",
            "notice Sign-in refused: the token's sub is wrong. Please sign in again. [sign in]");
  }

  @Test
  void tellsWhoAsksMeanwhileThatNothingCanBeReachedAndSendsNoDeadToken() {
    Visit visit = signIn();
    platform.nowMillis += 3600_000;
    renewals.add(HttpResponse.unreachable());
    int before = platform.sent.size();
    visit.send(ORDER, waiting -> {}, answers::add);
    assertThat(answers.get(0).isUnreachable()).isTrue();
    assertThat(platform.sent).hasSize(before + 1);
    assertThat(told.seen).isEmpty();
  }

  @Test
  void keepsTheNewRefreshTokenThoughTheKeysDoNotLoad() {
    signIn();
    renewals.add(tokens(later("sub", "5c0d7e6a"), "r2"));
    platform.server =
        request ->
            request.url().endsWith("jwks.json") ? FakePlatform.answer(404, "") : serve(request);
    platform.runNext();
    assertThat(kept()).contains("refreshToken=r2");
    assertThat(told.seen).isEmpty();
  }

  @Test
  void restoresASessionWhoseTokenDiedMeanwhile() {
    signIn();
    platform.nowMillis += 7200_000;
    renewals.add(tokens(later("sub", "5c0d7e6a"), "r2"));
    open();
    assertThat(told.seen).containsExactly("signed in Frank, may order");
  }

  @Test
  void doesNotRestoreASessionThatCannotBeRenewed() {
    signIn();
    platform.nowMillis += 7200_000;
    renewals.add(FakePlatform.answer(400, "{\"error\":\"invalid_grant\"}"));
    open();
    assertThat(told.seen)
        .containsExactly("guest", "notice Session expired. Please sign in. [sign in]");
  }

  @Test
  void aTabTakesWhatAnotherTabRenewed() {
    site = Ways.code("local");
    signIn();
    open();
    platform.nowMillis += DUE_SECONDS * 1000;
    renewals.add(tokens(later("sub", "5c0d7e6a"), "r2"));
    platform.delays.replaceAll(delay -> 0.0);
    platform.runNext();
    platform.runNext();
    assertThat(form()).hasSize(1);
    assertThat(told.seen).containsExactly("signed in Frank, may order");
  }

  @Test
  void aTabWhoseSessionAnotherTabEndedExpires() {
    site = Ways.code("local");
    signIn();
    platform.shared.kept.remove(StoredSession.STORED_AS);
    platform.runNext();
    assertThat(form()).isEmpty();
    assertThat(told.seen).contains("notice Session expired. Please sign in. [sign in]");
  }

  @Test
  void tokensOfThePageItselfAreRenewedByTheOperationThatRotates() {
    site = Ways.inPage("session");
    Calls calls = new Calls(platform, new ServerClock(platform));
    StoredSession stored = new StoredSession(site, calls);
    InPageSignIn way = new InPageSignIn(site, calls, stored, told, () -> {});
    Visit visit = new Visit(site, calls, stored, told, way);
    visit.start();
    way.accept(
        new TokenSet(plain(Tokens.ISSUED_AT_SECONDS), "a1", "r1"),
        0,
        session -> visit.welcome(session, "Thank you for signing in."),
        visit::refuse);
    assertThat(told.seen).endsWith("welcome", "notice Thank you for signing in.");
    assertThat(kept()).contains("accessToken=a1", "refreshToken=r1");
    long now = Tokens.ISSUED_AT_SECONDS + (long) DUE_SECONDS;
    renewals.add(
        FakePlatform.answer(
            200,
            "{\"AuthenticationResult\":{\"IdToken\":\""
                + plain(now)
                + "\",\"AccessToken\":\"a2\",\"RefreshToken\":\"r2\"}}"));
    platform.runNext();
    HttpRequest sent =
        platform.sent.stream().filter(request -> !request.target().isEmpty()).findFirst().get();
    assertThat(sent.target())
        .isEqualTo("AWSCognitoIdentityProviderService.GetTokensFromRefreshToken");
    assertThat(sent.body())
        .isEqualTo("{\"ClientId\":\"1example23456789012345678\",\"RefreshToken\":\"r1\"}");
    assertThat(kept()).contains("accessToken=a2", "refreshToken=r2");
    List<TokenSet> handedOut = new ArrayList<>();
    visit.withTokens(handedOut::add);
    assertThat(handedOut.get(0).accessToken()).isEqualTo("a2");
    visit.signOut();
    assertThat(last().target()).isEqualTo("AWSCognitoIdentityProviderService.RevokeToken");
    assertThat(told.seen).endsWith("guest", "guest", "notice You are signed out.");
    visit.withTokens(handedOut::add);
    assertThat(handedOut).hasSize(1);
  }

  private Visit signIn() {
    platform.nowMillis = Tokens.ISSUED_AT_SECONDS * 1000.0;
    platform.address = "&";
    open().signIn();
    platform.address = "code=c1&state=AAAAAAAAAAAAAAAAAAAAAA&";
    renewals.add(tokens(Tokens.good(), "r1"));
    Visit visit = open();
    platform.address = "&";
    platform.sent.clear();
    told.seen.clear();
    return visit;
  }

  private Visit open() {
    told.seen.clear();
    Calls calls = new Calls(platform, new ServerClock(platform));
    StoredSession stored = new StoredSession(site, calls);
    Visit visit =
        new Visit(
            site,
            calls,
            stored,
            told,
            new CodeSignIn(site, calls, stored, told, Callback.read(platform)));
    visit.start();
    return visit;
  }

  private HttpResponse serve(HttpRequest request) {
    boolean isToken = request.url().endsWith("/oauth2/token") || !request.target().isEmpty();
    return request.url().endsWith("jwks.json")
        ? FakePlatform.answer(200, Tokens.jwks())
        : isToken && !renewals.isEmpty() ? renewals.remove(0) : FakePlatform.answer(200, "{}");
  }

  /** A token issued now, for this long again. */
  private String later(String claim, Object value) {
    Map<String, Object> claims = Tokens.claims();
    claims.remove("nonce");
    claims.put("iat", (long) (platform.nowMillis / 1000));
    claims.put("exp", (long) (platform.nowMillis / 1000) + 7200);
    claims.put(claim, value);
    return Tokens.signed(claims);
  }

  /** A token as SRP brings it. */
  private static String plain(long issuedAtSeconds) {
    Map<String, Object> claims = Tokens.claims();
    claims.remove("nonce");
    claims.remove("at_hash");
    claims.put("iat", issuedAtSeconds);
    claims.put("exp", issuedAtSeconds + 3600);
    return Tokens.signed(claims);
  }

  private static HttpResponse tokens(String idToken, String refreshToken) {
    return FakePlatform.answer(
        200,
        "{\"id_token\":\""
            + idToken
            + "\",\"access_token\":\"an.access.token\""
            + (refreshToken.isEmpty() ? "" : ",\"refresh_token\":\"" + refreshToken + "\"")
            + "}");
  }

  private List<String> form() {
    return platform.sent.stream()
        .filter(sent -> sent.url().endsWith("/oauth2/token"))
        .map(HttpRequest::body)
        .collect(java.util.stream.Collectors.toList());
  }

  private HttpRequest last() {
    return platform.sent.get(platform.sent.size() - 1);
  }

  private String kept() {
    return platform.tab.get(StoredSession.STORED_AS);
  }
}
