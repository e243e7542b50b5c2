package cafe.core.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.testing.FakePlatform;
import cafe.core.testing.Tokens;
import cafe.core.testing.Ways;
import cafe.core.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SessionRenewalTest {
  private final RenewalVisit page = new RenewalVisit(Ways.code("session"));

  private final List<HttpResponse> answers = new ArrayList<>();

  @Test
  void renewsWithAFifthOfTheTimeLeftAndKeepsTheNewestRefreshToken() {
    page.signIn();
    page.renewals.add(RenewalVisit.tokens(page.later("sub", "5c0d7e6a"), "r2"));
    page.platform.runNext();
    assertThat((page.platform.nowMillis - Tokens.ISSUED_AT_SECONDS * 1000.0) / 1000)
        .isEqualTo(RenewalVisit.DUE_SECONDS);
    assertThat(page.form())
        .containsExactly("grant_type=refresh_token&refresh_token=r1&client_id=" + Tokens.CLIENT_ID);
    assertThat(page.kept()).contains("refreshToken=r2");
    assertThat(page.told.seen).isEmpty();
  }

  @Test
  void goesOnWithTheOldRefreshTokenWhereNoneIsRotated() {
    page.signIn();
    page.renewals.add(RenewalVisit.tokens(page.later("sub", "5c0d7e6a"), ""));
    page.platform.runNext();
    assertThat(page.kept()).contains("refreshToken=r1");
  }

  @Test
  void sendsTheNewTokenFromThenOn() {
    Visit visit = page.signIn();
    String newer = page.later("sub", "5c0d7e6a");
    page.renewals.add(RenewalVisit.tokens(newer, "r2"));
    page.platform.runNext();
    visit.send(RenewalVisit.ORDER, waiting -> {}, answers::add);
    assertThat(page.last().authorization()).isEqualTo(newer);
  }

  @Test
  void renewsBeforeItSendsIfItIsTime() {
    Visit visit = page.signIn();
    page.platform.nowMillis += 3600_000;
    String newer = page.later("sub", "5c0d7e6a");
    page.renewals.add(RenewalVisit.tokens(newer, "r2"));
    visit.send(RenewalVisit.ORDER, waiting -> {}, answers::add);
    visit.send(RenewalVisit.ORDER, waiting -> {}, answers::add);
    assertThat(page.form()).hasSize(1);
    assertThat(page.last().authorization()).isEqualTo(newer);
    assertThat(answers).hasSize(2);
  }

  @Test
  void showsAgainOnlyWhoLooksDifferent() {
    page.signIn();
    page.renewals.add(RenewalVisit.tokens(page.later("name", "Francis"), "r2"));
    page.platform.runNext();
    assertThat(page.told.seen).containsExactly("signed in Francis, may order");
  }

  @Test
  void keepsTheNewRefreshTokenThoughTheKeysDoNotLoad() {
    page.signIn();
    page.renewals.add(RenewalVisit.tokens(page.later("sub", "5c0d7e6a"), "r2"));
    Function<HttpRequest, HttpResponse> server = page.platform.server;
    page.platform.server =
        request ->
            request.url().endsWith("jwks.json")
                ? FakePlatform.answer(404, "")
                : server.apply(request);
    page.platform.runNext();
    assertThat(page.kept()).contains("refreshToken=r2");
    assertThat(page.told.seen).isEmpty();
  }

  @Test
  void restoresASessionWhoseTokenDiedMeanwhile() {
    page.signIn();
    page.platform.nowMillis += 7200_000;
    page.renewals.add(RenewalVisit.tokens(page.later("sub", "5c0d7e6a"), "r2"));
    page.open();
    assertThat(page.told.seen).containsExactly("signed in Frank, may order");
  }
}
