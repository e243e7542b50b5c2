package cafe.core.report;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.outcome.Outcome;
import cafe.core.outcome.Sentences;
import cafe.core.port.Json;
import cafe.core.port.JsonReader;
import cafe.core.site.Site;

/**
 * {@code POST /create_report}: orders a report. The same key orders it once only. It travels in the
 * query, because APIs like the AWS Academy lab's allow no header of ours in their CORS preflight.
 */
final class CreateReport {
  private static final int LONGEST_ID = 80;

  private CreateReport() {}

  static HttpRequest request(Site site, String key) {
    return HttpRequest.anonymous("POST", site.apiUrl() + "/create_report?idempotency_key=" + key);
  }

  /** The report's id; empty from a server that tells only that it started. */
  static Outcome<String> process(HttpResponse response, Site site, JsonReader reader) {
    if (!response.isSuccess()) {
      return Outcome.failed(Sentences.ofMember(response, site.ownerGroup()));
    }
    Json body = reader.read(response.body());
    String id = body.text("reportId");
    return body.text("executionArn").isEmpty() || !isName(id)
        ? Outcome.failed(Sentences.unreadable())
        : Outcome.of(id);
  }

  /** Fit for a path, as execution names are that consist of hexadecimal digits. */
  private static boolean isName(String id) {
    return id.length() <= LONGEST_ID && id.indexOf("/") < 0 && id.indexOf(".") < 0;
  }
}
