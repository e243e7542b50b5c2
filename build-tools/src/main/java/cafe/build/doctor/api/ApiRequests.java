package cafe.build.doctor.api;

import cafe.build.doctor.Visit;
import cafe.build.doctor.web.Answer;
import cafe.build.doctor.web.Request;
import java.net.URI;

/** What the page asks of the API, with the page's origin. */
final class ApiRequests {
  static final String CREATE_REPORT = "/create_report";
  static final String REPORT = "/reports/cafe-doctor";

  private ApiRequests() {}

  static Request get(Visit visit, String route) {
    return Request.get(URI.create(visit.config().apiUrl() + route))
        .with("Origin", visit.site().toString());
  }

  /** Should the API let it through, one key is one run, however often the doctor comes. */
  static Request post(Visit visit, String route) {
    return get(visit, route).method("POST").with("Idempotency-Key", "cafe-doctor-looked-here");
  }

  /** Whether a page of the site may read it: Fetch Standard, "CORS check". */
  static boolean isReadable(Visit visit, Answer answer) {
    String allowed = answer.header("Access-Control-Allow-Origin").orElse("");
    return allowed.equals("*") || allowed.equals(visit.site().toString());
  }
}
