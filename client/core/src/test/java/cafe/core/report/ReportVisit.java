package cafe.core.report;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.outcome.Failure;
import cafe.core.port.ReportView;
import cafe.core.testing.FakePlatform;
import cafe.core.testing.Sites;
import java.util.ArrayList;
import java.util.List;

/** What happens at the report desk of one tab, with a server that answers what it is told to. */
final class ReportVisit {
  static final String STARTED =
      "{\"executionArn\":\"arn:x\",\"startDate\":1.5,\"reportId\":\"ab12\"}";
  static final String FRANK = "5c0d7e6a";

  final FakePlatform platform = new FakePlatform();
  final List<String> seen = new ArrayList<>();
  final List<Failure> ended = new ArrayList<>();

  ReportDesk open(String subject) {
    return new ReportDesk(
        Sites.good(),
        platform,
        (request, waiting, answer) -> platform.send(request, answer),
        new Seen(),
        subject,
        ended::add);
  }

  void answer(HttpResponse... answers) {
    List<HttpResponse> left = new ArrayList<>(List.of(answers));
    platform.server = (HttpRequest request) -> left.remove(0);
  }

  static HttpResponse ok(String body) {
    return FakePlatform.answer(200, body);
  }

  static String status(String status, String step, String link) {
    return "{\"reportId\":\"ab12\",\"status\":\""
        + status
        + "\",\"step\":\""
        + step
        + "\",\"link\":\""
        + link
        + "\"}";
  }

  private final class Seen implements ReportView {
    @Override
    public void idle() {
      seen.add("idle");
    }

    @Override
    public void doing(int step) {
      seen.add("doing " + step);
    }

    @Override
    public void status(String sentence) {
      seen.add("status " + sentence);
    }

    @Override
    public void link(String url) {
      seen.add("link " + url);
    }

    @Override
    public void finished(int step) {
      seen.add("finished " + step);
    }

    @Override
    public void failed(Failure failure, boolean offersRetry) {
      seen.add("failed " + failure.code() + (offersRetry ? ", retry" : ""));
    }
  }
}
