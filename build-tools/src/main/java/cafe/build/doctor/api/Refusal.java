package cafe.build.doctor.api;

import cafe.build.doctor.Finding;
import cafe.build.doctor.Visit;
import cafe.build.doctor.web.Answer;

/** Judges whether a request was refused as one without a good token has to be. */
final class Refusal {
  private Refusal() {}

  /**
   * Judges.
   *
   * @param request as a message names it
   * @param danger what it means if it is let through
   */
  static Finding judge(Visit visit, Answer answer, String request, String danger) {
    String expected = "401, readable by pages of " + visit.site();
    String found = "status " + answer.status() + " for " + request;
    if (answer.status() == 401) {
      return ApiRequests.isReadable(visit, answer)
          ? Finding.ok("401, readable by the page")
          : Finding.wrong(
              "401 without Access-Control-Allow-Origin for " + request,
              expected,
              "Give UNAUTHORIZED and DEFAULT_4XX these headers (gateway responses in api.yaml).");
    }
    if (answer.status() == 200) {
      String next = "Give this route the authorizer (backend/cloud/api.yaml) at once: " + danger;
      return Finding.wrong(found, expected, next);
    }
    String next =
        answer.status() >= 500
            ? "Look at the API's log: the authorizer, or what stands behind it, fails."
            : "See that apiUrl is right and that this route is deployed.";
    return Finding.wrong(found, expected, next);
  }
}
