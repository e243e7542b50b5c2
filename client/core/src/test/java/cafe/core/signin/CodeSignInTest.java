package cafe.core.signin;

import static cafe.core.testing.CodeVisit.STATE;
import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.session.StoredSession;
import cafe.core.testing.CodeVisit;
import cafe.core.testing.FakePlatform;
import cafe.core.testing.Tokens;
import cafe.core.testing.Ways;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeSignInTest {
  private static final String VERIFIER = "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI";

  private final CodeVisit page = new CodeVisit(Ways.code("session"), this::serve);

  private HttpResponse tokenAnswer =
      FakePlatform.answer(
          200,
          "{\"id_token\":\""
              + Tokens.good()
              + "\",\"access_token\":\"an.access.token\",\"refresh_token\":\"r1\"}");

  @Test
  void leavesWithAChallengeAndTheHints() {
    page.open("&").signIn();
    assertThat(page.platform.left.get(0))
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
    page.signIn();
    HttpRequest sent = page.platform.sent.get(0);
    assertThat(sent.url()).isEqualTo("https://cafe.auth.us-east-1.amazoncognito.com/oauth2/token");
    assertThat(sent.contentType()).isEqualTo("application/x-www-form-urlencoded");
    assertThat(sent.body())
        .isEqualTo(
            "grant_type=authorization_code&code=c1&code_verifier="
                + VERIFIER
                + "&redirect_uri=https%3A%2F%2Fcafe.example%2Fcallback.html"
                + "&client_id=1example23456789012345678");
    assertThat(sent.authorization()).isEmpty();
    assertThat(page.told.seen).containsExactly("signed in Frank, may order", "welcome");
    assertThat(page.platform.restored).containsExactly("path=/%23beans&scroll=77");
  }

  @Test
  void keepsTheRefreshTokenAndNoAccessToken() {
    page.signIn();
    assertThat(page.platform.tab.kept.get(StoredSession.STORED_AS))
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
    page.signIn();
    refused(why);
  }

  @Test
  void saysThatTheTokenEndpointGaveNoAnswer() {
    tokenAnswer = HttpResponse.timedOut();
    page.signIn();
    refused("Cognito gave no answer within 10 seconds");
  }

  @Test
  void saysThatTheTokenEndpointCouldNotBeReached() {
    tokenAnswer = HttpResponse.unreachable();
    page.signIn();
    refused("Cognito could not be reached");
  }

  @Test
  void refusesAnAnswerWithoutTokens() {
    tokenAnswer = FakePlatform.answer(200, "<html>");
    page.signIn();
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
    page.signIn();
    refused("the token's nonce is wrong");
  }

  @Test
  void refusesATokenThatCameWithAnotherAccessToken() {
    tokenAnswer =
        FakePlatform.answer(
            200, "{\"id_token\":\"" + Tokens.good() + "\",\"access_token\":\"another\"}");
    page.signIn();
    refused("the token's at_hash is wrong");
  }

  @Test
  void refusesAnAnswerOfAnotherServerBeforeItReadsItsError() {
    page.open("&").signIn();
    page.open("error=access_denied&iss=https%3A%2F%2Fevil.example&state=" + STATE + "&");
    refused("the answer comes from another server");
    assertThat(page.platform.sent).isEmpty();
  }

  @Test
  void takesAnAnswerThatNamesThePool() {
    page.open("&").signIn();
    page.open("code=c1&state=" + STATE + "&iss=" + Tokens.ISSUER + "&");
    assertThat(page.told.seen).containsExactly("signed in Frank, may order", "welcome");
  }

  @Test
  void refusesACodeWithAnotherState() {
    page.open("&").signIn();
    page.open("code=c1&state=another&");
    refused("the answer belongs to another sign-in");
    assertThat(page.platform.sent).isEmpty();
    assertThat(page.platform.scrubbed).isTrue();
  }

  @Test
  void refusesACodeThatNobodyAskedFor() {
    page.open("code=c1&state=" + STATE + "&");
    refused("no sign-in was under way in this tab");
  }

  private void refused(String why) {
    assertThat(page.told.seen)
        .containsExactly(
            "guest", "alert Sign-in refused: " + why + ". Please sign in again. [sign in]");
    assertThat(page.platform.sentLines().stream().filter(line -> line.endsWith("/oauth2/token")))
        .hasSizeLessThan(2);
    assertThat(page.platform.tab.kept).isEmpty();
  }

  private HttpResponse serve(HttpRequest request) {
    return request.url().endsWith("/oauth2/token") ? tokenAnswer : FakePlatform.answer(200, "");
  }
}
