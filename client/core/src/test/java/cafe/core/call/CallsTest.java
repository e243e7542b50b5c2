package cafe.core.call;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.http.Bearer;
import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.testing.FakePlatform;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallsTest {
  private final FakePlatform platform = new FakePlatform();
  private final Calls calls = new Calls(platform, new ServerClock(platform));
  private final List<String> waits = new ArrayList<>();
  private final List<HttpResponse> answers = new ArrayList<>();

  @Test
  void answersASuccessAtOnce() {
    platform.server = request -> FakePlatform.answer(200, "yes");
    send(HttpRequest.anonymous("GET", "https://api.example/"));
    assertThat(answers.get(0).body()).isEqualTo("yes");
    assertThat(waits).isEmpty();
  }

  @Test
  void triesAServerErrorFourTimesWithGrowingWaits() {
    platform.server = request -> FakePlatform.answer(503, "");
    send(HttpRequest.anonymous("GET", "https://api.example/"));
    assertThat(platform.delays).containsExactly(1000.0);
    platform.runNext();
    assertThat(platform.delays.get(0)).isBetween(2000.0, 3000.0);
    platform.runNext();
    assertThat(platform.delays.get(0)).isBetween(4000.0, 6000.0);
    platform.runNext();
    assertThat(platform.sent).hasSize(Calls.TRIES);
    assertThat(answers.get(0).status()).isEqualTo(503);
    assertThat(waits)
        .containsExactly(
            "The café's server is busy. Trying again in 1 s (try 2 of 4).",
            "The café's server is busy. Trying again in 3 s (try 3 of 4).",
            "The café's server is busy. Trying again in 5 s (try 4 of 4).");
  }

  @Test
  void stretchesTheWaitByHalfAtMost() {
    platform.nextRandom = (byte) 255;
    platform.server = request -> FakePlatform.answer(429, "");
    send(HttpRequest.anonymous("GET", "https://api.example/"));
    assertThat(platform.delays.get(0)).isBetween(1490.0, 1500.0);
  }

  @Test
  void waitsAsLongAsTheServerAsks() {
    platform.server = request -> HttpResponse.answer(429, "", Double.NaN, 7);
    send(HttpRequest.anonymous("GET", "https://api.example/"));
    assertThat(platform.delays).containsExactly(7000.0);
  }

  @Test
  void givesUpIfTheServerAsksForMoreThanHalfAMinute() {
    platform.server = request -> HttpResponse.answer(429, "", Double.NaN, 31);
    send(HttpRequest.anonymous("GET", "https://api.example/"));
    assertThat(platform.delays).isEmpty();
    assertThat(answers).hasSize(1);
  }

  @Test
  void doesNotRepeatWhatWillNotPass() {
    for (int status : new int[] {400, 401, 403, 404}) {
      platform.server = request -> FakePlatform.answer(status, "");
      send(HttpRequest.anonymous("GET", "https://api.example/"));
    }
    assertThat(answers).hasSize(4);
    assertThat(platform.delays).isEmpty();
  }

  @Test
  void doesNotSendADeadToken() {
    send(request(new Bearer("token", platform.nowMillis)));
    assertThat(platform.sent).isEmpty();
    assertThat(answers.get(0).status()).isEqualTo(401);
  }

  @Test
  void sendsATokenAMillisecondBeforeItsDeath() {
    send(request(new Bearer("token", platform.nowMillis + 1)));
    assertThat(platform.sent).hasSize(1);
  }

  @Test
  void doesNotSendATokenThatDiedWhileWaiting() {
    platform.server = request -> FakePlatform.answer(503, "");
    send(request(new Bearer("token", platform.nowMillis + 500)));
    platform.runNext();
    assertThat(platform.sent).hasSize(1);
    assertThat(answers.get(0).status()).isEqualTo(401);
  }

  @Test
  void sendsAndAnswersNothingAfterTheSessionWasEnded() {
    Bearer bearer = new Bearer("token", platform.nowMillis + 60_000);
    platform.server = request -> FakePlatform.answer(503, "");
    send(request(bearer));
    bearer.kill();
    platform.runNext();
    assertThat(platform.sent).hasSize(1);
    assertThat(answers).isEmpty();
  }

  @Test
  void learnsTheServersTime() {
    platform.server =
        request -> HttpResponse.answer(200, "", platform.nowMillis + 60_000, Double.NaN);
    assertThat(calls.clock().isLearned()).isFalse();
    send(HttpRequest.anonymous("GET", "https://api.example/"));
    assertThat(calls.clock().isLearned()).isTrue();
    assertThat(calls.clock().nowMillis()).isEqualTo(platform.nowMillis + 60_500);
  }

  @Test
  void forgetsNoTimeWhenAnAnswerHidesIt() {
    calls.clock().resume(60_000);
    platform.server = request -> FakePlatform.answer(200, "");
    send(HttpRequest.anonymous("GET", "https://api.example/"));
    assertThat(calls.clock().skewMillis()).isEqualTo(60_000);
  }

  private void send(HttpRequest request) {
    calls.send(request, waits::add, answers::add);
  }

  private static HttpRequest request(Bearer bearer) {
    return new HttpRequest("GET", "https://api.example/", bearer);
  }
}
