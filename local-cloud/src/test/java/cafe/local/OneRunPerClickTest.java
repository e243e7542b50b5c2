package cafe.local;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.mail.Mail;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Defends the owner's inbox, and the bill, against a key that sticks. */
class OneRunPerClickTest {
  private static final int CLICKS = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final RunningCloud cloud = RunningCloud.shared();

  @Test
  void aHundredClicksAtOnceAreOneReport() throws Exception {
    String token = cloud.token("frank");
    List<HttpResponse<String>> answers =
        atOnce(() -> cloud.createReport(token, "aHundredClicksAtOnce"));

    Set<String> reports = new TreeSet<>();
    for (HttpResponse<String> answer : answers) {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      reports.add(new ObjectMapper().readTree(answer.body()).path("reportId").asText());
    }
    assertThat(reports).hasSize(1);
    String report = reports.iterator().next();
    cloud.mailOf(report, PATIENCE);
    JsonNode run = cloud.ended(report, PATIENCE);
    assertThat(run.path("status").asText()).isEqualTo("SUCCEEDED");
    assertThat(cloud.cloud().inbox().mails().stream().map(Mail::text))
        .filteredOn(text -> text.contains(report))
        .hasSize(1);
  }

  /** All of them wait for each other before they begin. */
  private static <T> List<T> atOnce(Callable<T> click) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(CLICKS);
    CountDownLatch ready = new CountDownLatch(CLICKS);
    try {
      List<Future<T>> clicks = new ArrayList<>();
      for (int i = 0; i < CLICKS; i++) {
        clicks.add(
            people.submit(
                () -> {
                  ready.countDown();
                  ready.await();
                  return click.call();
                }));
      }
      List<T> answers = new ArrayList<>();
      for (Future<T> answer : clicks) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      people.shutdownNow();
    }
  }
}
