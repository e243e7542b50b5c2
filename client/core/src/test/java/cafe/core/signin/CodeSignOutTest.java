package cafe.core.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.http.HttpRequest;
import cafe.core.testing.CodeVisit;
import cafe.core.testing.FakePlatform;
import cafe.core.testing.Tokens;
import cafe.core.testing.Ways;
import cafe.core.visit.Visit;
import org.junit.jupiter.api.Test;

class CodeSignOutTest {
  private static final String TOKENS =
      "{\"id_token\":\""
          + Tokens.good()
          + "\",\"access_token\":\"an.access.token\",\"refresh_token\":\"r1\"}";

  private final CodeVisit page =
      new CodeVisit(Ways.code("session"), request -> FakePlatform.answer(200, TOKENS));

  @Test
  void revokesTheSessionBeforeItLeavesForTheSignOut() {
    Visit visit = page.signIn();
    page.platform.left.clear();
    visit.signOut();
    HttpRequest sent = page.platform.sent.get(page.platform.sent.size() - 1);
    assertThat(sent.url()).isEqualTo("https://cafe.auth.us-east-1.amazoncognito.com/oauth2/revoke");
    assertThat(sent.body()).isEqualTo("token=r1&client_id=1example23456789012345678");
    assertThat(page.platform.left).singleElement().asString().contains("/logout?client_id=");
  }

  @Test
  void leavesForTheSignOutOnceThoughTheRevocationHangs() {
    Visit visit = page.signIn();
    page.platform.left.clear();
    page.platform.hangs = true;
    visit.signOut();
    assertThat(page.platform.left).isEmpty();
    while (!page.platform.delays.isEmpty()) {
      page.platform.runNext();
    }
    assertThat(page.platform.left).hasSize(1);
  }
}
