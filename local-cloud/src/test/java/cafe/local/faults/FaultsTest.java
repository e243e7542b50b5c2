package cafe.local.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.local.http.CutOffException;
import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class FaultsTest {
  private static final Point KEYS = Point.jwks();
  private static final Request REQUEST =
      new Request("GET", URI.create("/jwks.json"), Map.of(), new byte[0]);

  private final Faults faults = new Faults();
  private final Handler handler =
      HttpFaults.around(
          request -> Response.json(200, "{\"keys\":[]}"),
          faults,
          request -> Optional.of(KEYS),
          status -> Response.json(status, "{}").with("Retry-After", "9"));

  @Test
  void strikesAsManyCallsAsPlanned() {
    faults.next(2, KEYS, Fault.status(503));
    assertThat(faults.take(KEYS)).contains(Fault.status(503));
    assertThat(faults.take(KEYS)).contains(Fault.status(503));
    assertThat(faults.take(KEYS)).isEmpty();
    assertThat(faults.struck(KEYS)).isEqualTo(2);
  }

  @Test
  void strikesNoOtherPoint() {
    faults.next(1, Point.site("/cafe.js"), new Fault.Hang());
    assertThat(faults.take(Point.site("/cafe.css"))).isEmpty();
  }

  @Test
  void strikesUntilCleared() {
    faults.always(KEYS, new Fault.Garbage());
    assertThat(faults.take(KEYS)).isPresent();
    assertThat(faults.take(KEYS)).isPresent();
    faults.clear();
    assertThat(faults.take(KEYS)).isEmpty();
    assertThat(faults.struck(KEYS)).isZero();
  }

  @Test
  void refusesAFaultForNoCall() {
    assertThatThrownBy(() -> faults.next(0, KEYS, new Fault.Hang()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A fault strikes at least 1 call, not 0. To have none, do not plan it.");
  }

  @Test
  void answersAsEverWithoutAFault() throws Exception {
    assertThat(text(handler.handle(REQUEST))).isEqualTo("{\"keys\":[]}");
  }

  @Test
  void answersAStatusWithItsOwnHeaderInsteadOfTheUsual() throws Exception {
    faults.next(1, KEYS, new Fault.Status(429, Map.of("Retry-After", "1")));
    Response response = handler.handle(REQUEST);
    assertThat(response.status()).isEqualTo(429);
    assertThat(response.headers()).containsEntry("Retry-After", List.of("1"));
  }

  @Test
  void answersGarbageWithTheRightHeaders() throws Exception {
    faults.next(1, KEYS, new Fault.Garbage());
    Response response = handler.handle(REQUEST);
    assertThat(response.headers()).containsEntry("Content-Type", List.of("application/json"));
    assertThat(text(response)).startsWith("<<<");
  }

  @Test
  void cutsTheRightAnswerOff() {
    faults.next(1, KEYS, new Fault.CutOff());
    assertThatThrownBy(() -> handler.handle(REQUEST)).isInstanceOf(CutOffException.class);
  }

  @Test
  void answersLateAfterADelay() throws Exception {
    faults.next(1, KEYS, new Fault.Delay(Duration.ofMillis(1)));
    assertThat(text(handler.handle(REQUEST))).isEqualTo("{\"keys\":[]}");
  }

  @Test
  void hangsUntilClearedAndIsThenCutOff() {
    faults.next(1, KEYS, new Fault.Hang());
    CompletableFuture<Response> hanging =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return handler.handle(REQUEST);
              } catch (Exception cut) {
                throw new CompletionException(cut);
              }
            });
    while (faults.struck(KEYS) == 0) {
      Thread.onSpinWait();
    }
    assertThat(hanging).isNotDone();
    faults.clear();
    assertThatThrownBy(hanging::join).hasCauseInstanceOf(CutOffException.class);
  }

  private static String text(Response response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }
}
