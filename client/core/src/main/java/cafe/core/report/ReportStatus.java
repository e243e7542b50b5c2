package cafe.core.report;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.outcome.Outcome;
import cafe.core.outcome.Sentences;
import cafe.core.port.Json;
import cafe.core.port.JsonReader;
import cafe.core.site.Site;

/** {@code GET /reports/{id}}: how far a report is. */
final class ReportStatus {
  static final int MAILED = 4;

  private final int step;
  private final String link;

  private ReportStatus(int step, String link) {
    this.step = step;
    this.link = link;
  }

  static HttpRequest request(Site site, String id) {
    return HttpRequest.anonymous("GET", site.apiUrl() + "/reports/" + id);
  }

  static Outcome<ReportStatus> process(HttpResponse response, Site site, JsonReader reader) {
    if (response.status() == 404) {
      return Outcome.failed(Sentences.noReport());
    }
    if (!response.isSuccess()) {
      return Outcome.failed(Sentences.ofMember(response, site.ownerGroup()));
    }
    Json body = reader.read(response.body());
    // The status is still RUNNING while the mail about the failure goes out; the step is not.
    if (body.text("step").equals("failed")) {
      return Outcome.failed(Sentences.reportFailed());
    }
    String link = body.text("link");
    if (!link.isEmpty() && !isSafe(link)) {
      return Outcome.failed(Sentences.unsafeLink());
    }
    int step = 0;
    for (String name : new String[] {"asked", "gathering", "writing", "ready", "mailed"}) {
      if (body.text("step").equals(name)) {
        return Outcome.of(new ReportStatus(step, link));
      }
      step++;
    }
    return Outcome.failed(Sentences.unreadable());
  }

  /** Index of the step: asked, gathering, writing, ready, mailed. */
  int step() {
    return step;
  }

  /** Where the report can be opened; empty if it cannot yet. */
  String link() {
    return link;
  }

  /** https, or this machine (an @ would make it another one's user name): never a script. */
  static boolean isSafe(String link) {
    boolean isLocal = link.startsWith("http://127.0.0.1:") || link.startsWith("http://localhost:");
    return link.startsWith("https://") || (isLocal && link.indexOf("@") < 0);
  }
}
