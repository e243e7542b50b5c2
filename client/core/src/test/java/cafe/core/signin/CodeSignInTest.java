package cafe.core.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.call.Calls;
import cafe.core.call.ServerClock;
import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.session.StoredSession;
import cafe.core.site.Site;
import cafe.core.testing.FakePlatform;
import cafe.core.testing.Tokens;
import cafe.core.testing.Told;
import cafe.core.testing.Ways;
import cafe.core.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeSignInTest {
  private static final String STATE = "AAAAAAAAAAAAAAAAAAAAAA";
  private static final String VERIFIER = "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI";

  private final FakePlatform platform = new FakePlatform();
  private final Told told = new Told();
  private HttpResponse tokenAnswer =
      FakePlatform.answer(
          200,
          "{\"id_token\":\""
              + Tokens.good()
              + "\",\"access_token\":\"an.access.token\",\"refresh_token\":\"r1\"}");

  @Test
  void leavesWithAChallengeAndTheHints() {
    open("&").signIn();
    assertThat(platform.left.get(0))
        .isEqualTo(
            "https://cafe.auth.us-east-1.amazoncognito.com/oauth2/authorize?response_type=code"
                + "&code_challenge_method=S256"
                + "&code_challenge=bB1ju9q0N8VDaMu9iIaohqea2XcpfiZe6_H19fAVM7k"
                + "&prompt=login&identity_provider=Google"
                + "&client_id=1example23456789012345678"
                + "&redirect_uri=https%3A%2F%2Fcafe.example%2Fcallback.html"
                + "&scope=openid+email+profile&state=AAAAAAAAAAAAAAAAAAAAAA"
                + "&nonce=AQEBAQEBAQEBAQEBAQEBAQ");
  }

  @Test
  void redeemsTheCodeOnceWithTheVerifierAndWithoutASecret() {
    signIn();
    HttpRequest sent = platform.sent.get(0);
    assertThat(sent.url()).isEqualTo("https://cafe.auth.us-east-1.amazoncognito.com/oauth2/token");
    assertThat(sent.contentType()).isEqualTo("application/x-www-form-urlencoded");
    assertThat(sent.body())
        .isEqualTo(
            "grant_type=authorization_code&code=c1&code_verifier="
                + VERIFIER
                + "&redirect_uri=https%3A%2F%2Fcafe.example%2Fcallback.html"
                + "&client_id=1example23456789012345678");
    assertThat(sent.authorization()).isEmpty();
    assertThat(told.seen).containsExactly("signed in Frank, may order", "welcome");
    assertThat(platform.restored).containsExactly("path=/%23beans&scroll=77");
  }

  @Test
  void keepsTheRefreshTokenAndNoAccessToken() {
    signIn();
    assertThat(platform.tab.kept.get(StoredSession.STORED_AS))
        .contains("refreshToken=r1")
        .doesNotContain("an.access.token");
  }

  @ParameterizedTest
  @CsvSource({
    "400, invalid_grant, 'its code was used before, is too old or is somebody else''s'",
    "400, unauthorized_client, Cognito answered 400 unauthorized_client",
    "503, internal_error, Cognito answered 503 internal_error",
    "429, '', Cognito answered 429",
  })
  void saysWhyACodeWasNotRedeemedAndDoesNotTryItAgain(int status, String error, String why) {
    tokenAnswer = FakePlatform.answer(status, "{\"error\":\"" + error + "\"}");
    signIn();
    refused(why);
  }

  @Test
  void saysThatTheTokenEndpointGaveNoAnswer() {
    tokenAnswer = HttpResponse.timedOut();
    signIn();
    refused("Cognito gave no answer within 10 seconds");
  }

  @Test
  void saysThatTheTokenEndpointCouldNotBeReached() {
    tokenAnswer = HttpResponse.unreachable();
    signIn();
    refused("Cognito could not be reached");
  }

  @Test
  void refusesAnAnswerWithoutTokens() {
    tokenAnswer = FakePlatform.answer(200, "<html>");
    signIn();
    refused("the token is not a signed token");
  }

  @Test
  void refusesATokenOfAnotherSignIn() {
    tokenAnswer =
        FakePlatform.answer(
            200,
            "{\"id_token\":\""
                + Tokens.with("nonce", "another")
                + "\",\"access_token\":\"an.access.token\"}");
    signIn();
    refused("the token's nonce is wrong");
  }

  @Test
  void refusesATokenThatCameWithAnotherAccessToken() {
    tokenAnswer =
        FakePlatform.answer(
            200, "{\"id_token\":\"" + Tokens.good() + "\",\"access_token\":\"another\"}");
    signIn();
    refused("the token's at_hash is wrong");
  }

  @Test
  void refusesAnAnswerOfAnotherServerBeforeItReadsItsError() {
    open("&").signIn();
    open("error=access_denied&iss=https%3A%2F%2Fevil.example&state=" + STATE + "&");
    refused("the answer comes from another server");
    assertThat(platform.sent).isEmpty();
  }

  @Test
  void takesAnAnswerThatNamesThePool() {
    open("&").signIn();
    open("code=c1&state=" + STATE + "&iss=" + Tokens.ISSUER + "&");
    assertThat(told.seen).containsExactly("signed in Frank, may order", "welcome");
  }

  @Test
  void refusesACodeWithAnotherState() {
    open("&").signIn();
    open("code=c1&state=another&");
    refused("the answer belongs to another sign-in");
    assertThat(platform.sent).isEmpty();
    assertThat(platform.scrubbed).isTrue();
  }

  @Test
  void refusesACodeThatNobodyAskedFor() {
    open("code=c1&state=" + STATE + "&");
    refused("no sign-in was under way in this tab");
  }

  @Test
  void revokesTheSessionBeforeItLeavesForTheSignOut() {
    Visit visit = signIn();
    platform.left.clear();
    visit.signOut();
    HttpRequest sent = platform.sent.get(platform.sent.size() - 1);
    assertThat(sent.url()).isEqualTo("https://cafe.auth.us-east-1.amazoncognito.com/oauth2/revoke");
    assertThat(sent.body()).isEqualTo("token=r1&client_id=1example23456789012345678");
    assertThat(platform.left).singleElement().asString().contains("/logout?client_id=");
  }

  @Test
  void leavesForTheSignOutOnceThoughTheRevocationHangs() {
    Visit visit = signIn();
    platform.left.clear();
    platform.hangs = true;
    visit.signOut();
    assertThat(platform.left).isEmpty();
    while (!platform.delays.isEmpty()) {
      platform.runNext();
    }
    assertThat(platform.left).hasSize(1);
  }

  private void refused(String why) {
    assertThat(told.seen)
        .containsExactly(
            "guest", "alert Sign-in refused: " + why + ". Please sign in again. [sign in]");
    assertThat(platform.sentLines().stream().filter(line -> line.endsWith("/oauth2/token")))
        .hasSizeLessThan(2);
    assertThat(platform.tab.kept).isEmpty();
  }

  private Visit signIn() {
    open("&").signIn();
    return open("code=c1&state=" + STATE + "&");
  }

  private Visit open(String address) {
    platform.address = address;
    platform.server = this::serve;
    told.seen.clear();
    Site site = Ways.code("session");
    Calls calls = new Calls(platform, new ServerClock(platform));
    StoredSession stored = new StoredSession(site, calls);
    SignIn way = new CodeSignIn(site, calls, stored, told, Callback.read(platform));
    Visit visit = new Visit(site, calls, stored, told, way);
    visit.start();
    return visit;
  }

  private HttpResponse serve(HttpRequest request) {
    return request.url().endsWith("jwks.json")
        ? HttpResponse.answer(200, Tokens.jwks(), platform.nowMillis, Double.NaN)
        : request.url().endsWith("/oauth2/token") ? tokenAnswer : FakePlatform.answer(200, "");
  }
}
