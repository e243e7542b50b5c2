package cafe.build.doctor.api;

import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Visit;
import cafe.build.doctor.web.Answer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A browser lets the page order a report (Fetch Standard, "CORS-preflight request"). */
public final class PreflightCheck implements Check {
  private static final String REQUEST = "OPTIONS " + ApiRequests.CREATE_REPORT;
  private static final String NEXT =
      "Correct the route's options in backend/cloud/api.yaml, or the stack's allowed origin.";

  @Override
  public String name() {
    return "preflight";
  }

  @Override
  public Finding examine(Visit visit) {
    Answer answer =
        visit.ask(
            ApiRequests.get(visit, ApiRequests.CREATE_REPORT)
                .method("OPTIONS")
                .with("Access-Control-Request-Method", "POST")
                .with("Access-Control-Request-Headers", "authorization,idempotency-key"));
    String expected = "POST with Authorization and Idempotency-Key allowed for " + visit.site();
    if (answer.status() < 200 || answer.status() > 299) {
      String found = "status " + answer.status() + " for " + REQUEST;
      return Finding.wrong(found, expected, NEXT);
    }
    if (!ApiRequests.isReadable(visit, answer)) {
      return Finding.wrong("another origin, or none, is allowed", expected, NEXT);
    }
    if (!words(answer, "Access-Control-Allow-Methods").contains("post")) {
      return Finding.wrong("POST is not allowed", expected, NEXT);
    }
    // Not by a star: it never stands for Authorization (Fetch Standard, 4.9).
    Set<String> missing = new TreeSet<>(Set.of("authorization", "idempotency-key"));
    missing.removeAll(words(answer, "Access-Control-Allow-Headers"));
    return missing.isEmpty()
        ? Finding.ok("POST with its headers is allowed")
        : Finding.wrong(
            "these headers are not allowed: " + String.join(", ", missing), expected, NEXT);
  }

  private static Set<String> words(Answer answer, String header) {
    return answer.all(header).stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .map(word -> word.strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
