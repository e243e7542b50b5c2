package cafe.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.call.Calls;
import cafe.core.call.ServerClock;
import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.member.Member;
import cafe.core.outcome.Failure;
import cafe.core.port.SessionView;
import cafe.core.session.StoredSession;
import cafe.core.signin.Callback;
import cafe.core.signin.ImplicitSignIn;
import cafe.core.signin.PendingSignIn;
import cafe.core.signin.SignIn;
import cafe.core.testing.FakePlatform;
import cafe.core.testing.Sites;
import cafe.core.testing.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisitTest {
  private static final String STATE = "AAAAAAAAAAAAAAAAAAAAAA";

  private static final HttpRequest ORDER =
      HttpRequest.anonymous("POST", "https://api.example/prod/create_report");

  private final FakePlatform platform = new FakePlatform();
  private final List<String> seen = new ArrayList<>();
  private final List<HttpResponse> answers = new ArrayList<>();

  @BeforeEach
  void theServersAnswer() {
    platform.server = this::serve;
  }

  @Test
  void greetsAGuest() {
    open("&");
    assertThat(seen).containsExactly("guest");
    assertThat(platform.sent).isEmpty();
  }

  @Test
  void leavesForTheHostedUi() {
    open("&").signIn();
    assertThat(platform.left.get(0))
        .startsWith("https://cafe.auth.us-east-1.amazoncognito.com/oauth2/authorize?");
    assertThat(platform.tab.kept).containsKey(PendingSignIn.STORED_AS);
  }

  @Test
  void doesNotLeaveIfItCouldNotComeBack() {
    platform.tab.forbidden = true;
    open("&").signIn();
    assertThat(platform.left).isEmpty();
    assertThat(seen)
        .contains(
            "alert This browser keeps no data for this site, so signing in cannot work."
                + " Allow site data, then sign in again. [sign in]");
  }

  @Test
  void signsInAndReturnsToTheSamePlace() {
    signIn();
    assertThat(seen).containsExactly("signed in Frank, may order", "welcome");
    assertThat(platform.restored).containsExactly("path=/%23beans&scroll=77");
    assertThat(platform.tab.kept).containsKey(StoredSession.STORED_AS);
  }

  @Test
  void staysSignedInAfterAReload() {
    signIn();
    open("&");
    assertThat(seen).containsExactly("signed in Frank, may order");
  }

  @Test
  void tellsThatAReloadWillEndTheSessionIfItCannotBeStored() {
    platform.tab.forbidden = true;
    signIn();
    assertThat(seen)
        .contains(
            "notice This browser keeps no data for this site: you stay signed in until you leave"
                + " this page.");
  }

  @Test
  void refusesAnAnswerNobodyAskedFor() {
    open("&id_token=" + Tokens.good() + "&access_token=an.access.token&state=" + STATE);
    assertThat(seen)
        .containsExactly(
            "guest",
            "alert Sign-in refused: no sign-in was under way in this tab. Please sign in again."
                + " [sign in]");
    assertThat(platform.sent).isEmpty();
  }

  @Test
  void keepsTheSessionWhenAForgedAnswerComes() {
    signIn();
    open("&id_token=forged&state=forged");
    assertThat(seen.get(0)).isEqualTo("signed in Frank, may order");
    assertThat(seen).doesNotContain("guest");
  }

  @Test
  void expiresWhenItsTimeIsOver() {
    signIn();
    platform.runNext();
    assertThat(seen).endsWith("guest", "notice Session expired. Please sign in. [sign in]");
    assertThat(platform.tab.kept).doesNotContainKey(StoredSession.STORED_AS);
  }

  @Test
  void sendsNothingAfterItsTimeIsOver() {
    Visit visit = signIn();
    platform.sent.clear();
    platform.nowMillis += 3600_000;
    visit.send(ORDER, waiting -> {}, answers::add);
    assertThat(platform.sent).isEmpty();
    assertThat(answers).isEmpty();
    assertThat(seen).endsWith("notice Session expired. Please sign in. [sign in]");
  }

  @Test
  void sendsInTheNameOfWhoIsSignedIn() {
    Visit visit = signIn();
    platform.sent.clear();
    visit.send(ORDER.with("application/json", "{}"), waiting -> {}, answers::add);
    assertThat(platform.sent.get(0).authorization()).isEqualTo(Tokens.good());
    assertThat(platform.sent.get(0).body()).isEqualTo("{}");
    assertThat(answers).hasSize(1);
  }

  @Test
  void sendsNothingInTheNameOfNobody() {
    open("&").send(ORDER, waiting -> {}, answers::add);
    assertThat(platform.sent).isEmpty();
    assertThat(answers).isEmpty();
  }

  @Test
  void sendsNoTokenToAnybodyButTheApi() {
    Visit visit = signIn();
    platform.sent.clear();
    for (String url : List.of("https://evil.example/", "https://api.example/prod.evil.example/")) {
      visit.send(HttpRequest.anonymous("GET", url), waiting -> {}, answers::add);
    }
    assertThat(platform.sent).isEmpty();
  }

  @Test
  void tellsOnLoadThatTheTimeIsOver() {
    signIn();
    platform.nowMillis += 3600_000;
    open("&");
    assertThat(seen).contains("notice Session expired. Please sign in. [sign in]");
  }

  @Test
  void signsOutHereAndAtCognitoAndMarksItForTheOtherTabs() {
    signIn().signOut();
    assertThat(platform.tab.kept).doesNotContainKey(StoredSession.STORED_AS);
    assertThat(platform.shared.kept).containsKey(StoredSession.SIGNED_OUT_AS);
    assertThat(platform.left)
        .last()
        .isEqualTo(
            "https://cafe.auth.us-east-1.amazoncognito.com/logout?client_id=1example23456789012345678"
                + "&logout_uri=https%3A%2F%2Fcafe.example%2F");
    open("&");
    assertThat(seen).containsExactly("guest", "notice You are signed out.");
    open("&");
    assertThat(seen).containsExactly("guest");
  }

  @Test
  void tellsThatAnotherTabSignedOut() {
    signIn().signedOutElsewhere();
    assertThat(seen).endsWith("guest", "notice You signed out in another tab. [sign in]");
  }

  @Test
  void tellsAGuestNothingAboutOtherTabs() {
    open("&").signedOutElsewhere();
    assertThat(seen).containsExactly("guest");
  }

  @Test
  void tellsATabThatSleptThatAnotherOneSignedOut() {
    signIn();
    platform.nowMillis += 1;
    platform.shared.put(StoredSession.SIGNED_OUT_AS, "atMillis=" + platform.nowMillis);
    open("&");
    assertThat(seen).containsExactly("guest", "notice You signed out in another tab. [sign in]");
  }

  @Test
  void forgetsASignOutThatWasBeforeTheSignIn() {
    platform.shared.put(StoredSession.SIGNED_OUT_AS, "atMillis=" + (platform.nowMillis - 1));
    signIn();
    open("&");
    assertThat(seen).containsExactly("signed in Frank, may order");
  }

  private Visit signIn() {
    platform.nextRandom = 0;
    open("&").signIn();
    return open("&id_token=" + Tokens.good() + "&access_token=an.access.token&state=" + STATE);
  }

  private Visit open(String address) {
    platform.address = address;
    seen.clear();
    Calls calls = new Calls(platform, new ServerClock(platform));
    SignIn way = new ImplicitSignIn(Sites.good(), calls, Callback.read(platform));
    Visit visit =
        new Visit(Sites.good(), calls, new StoredSession(Sites.good(), calls), new Seen(), way);
    visit.start();
    return visit;
  }

  private HttpResponse serve(HttpRequest request) {
    return request.url().endsWith("jwks.json")
        ? HttpResponse.answer(200, Tokens.jwks(), platform.nowMillis, Double.NaN)
        : HttpResponse.unreachable();
  }

  private final class Seen implements SessionView {
    @Override
    public void guest() {
      seen.add("guest");
    }

    @Override
    public void signedIn(Member member) {
      seen.add("signed in " + member.name() + (member.isOwner() ? ", may order" : ""));
    }

    @Override
    public void welcome() {
      seen.add("welcome");
    }

    @Override
    public void notice(String sentence, boolean offersSignIn) {
      seen.add("notice " + sentence + (offersSignIn ? " [sign in]" : ""));
    }

    @Override
    public void alert(Failure failure, boolean offersSignIn) {
      seen.add("alert " + failure.sentence() + (offersSignIn ? " [sign in]" : ""));
    }
  }
}
