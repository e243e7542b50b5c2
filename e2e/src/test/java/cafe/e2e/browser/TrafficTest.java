package cafe.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.logging.LogEntries;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.Logs;

class TrafficTest {
  private static final String ASKED =
      """
      {"message":{"method":"Network.requestWillBeSent","params":{"requestId":"7","request":
      {"method":"GET","url":"http://127.0.0.1:1/a?code=secret","headers":{"Authorization":"t"}}}}}""";
  private static final String ANSWERED =
      """
      {"message":{"method":"Network.responseReceived","params":{"requestId":"7","response":
      {"status":200}}}}""";
  private static final String REDIRECTED =
      """
      {"message":{"method":"Network.requestWillBeSent","params":{"requestId":"7",
      "redirectResponse":{"status":302},"request":
      {"method":"GET","url":"http://127.0.0.1:2/b","headers":{}}}}}""";

  @Test
  void knowsWhatWasAskedAndAnswered() {
    Traffic traffic = traffic(ASKED, ANSWERED);

    assertThat(traffic.exchanges()).hasToString("[GET http://127.0.0.1:1/a 200]");
    assertThat(traffic.exchanges().get(0).header("authorization")).contains("t");
  }

  @Test
  void knowsBothRequestsOfARedirect() {
    Traffic traffic = traffic(ASKED, REDIRECTED, ANSWERED);

    assertThat(traffic.exchanges())
        .hasToString("[GET http://127.0.0.1:1/a 302, GET http://127.0.0.1:2/b 200]");
    assertThat(traffic.to(URI.create("http://127.0.0.1:2"))).hasSize(1);
  }

  @Test
  void saysThatAnAnswerNeverCame() {
    assertThat(traffic(ASKED).exchanges()).hasToString("[GET http://127.0.0.1:1/a no answer]");
  }

  private static Traffic traffic(String... messages) {
    Deque<List<String>> reads = new ArrayDeque<>(List.of(List.of("before"), List.of(messages)));
    return new Traffic(
        new Logs() {
          @Override
          public LogEntries get(String type) {
            List<String> read = reads.isEmpty() ? List.of() : reads.pop();
            return new LogEntries(
                read.stream().map(text -> new LogEntry(Level.INFO, 0, text)).toList());
          }

          @Override
          public Set<String> getAvailableLogTypes() {
            return Set.of("performance");
          }
        });
  }
}
