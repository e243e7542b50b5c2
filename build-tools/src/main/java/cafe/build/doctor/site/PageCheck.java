package cafe.build.doctor.site;

import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Shown;
import cafe.build.doctor.Visit;
import cafe.build.doctor.web.Answer;
import cafe.build.doctor.web.NoAnswerException;
import java.net.URI;
import java.util.Optional;

/** The start page is there. */
public final class PageCheck implements Check {
  private static final String EXPECTED = "the page: status 200 and text/html";

  @Override
  public String name() {
    return "page";
  }

  @Override
  public Finding examine(Visit visit) {
    try {
      return judge(visit.start());
    } catch (NoAnswerException none) {
      String next = "See that the site is up and that -Dcafe.site names it.";
      return Finding.wrong(none.clause(), EXPECTED, next);
    }
  }

  private static Finding judge(Answer answer) {
    Optional<URI> elsewhere = answer.redirect();
    if (elsewhere.isPresent()) {
      String found =
          "status " + answer.status() + " to " + Shown.of(String.valueOf(elsewhere.get()));
      return Finding.wrong(found, EXPECTED, "Give the doctor that address with -Dcafe.site.");
    }
    if (answer.status() != 200) {
      String next =
          answer.status() < 500
              ? "Deploy the site: the bucket has no index.html, or may not be read."
              : "Look at the server's own log; what stands before it is up, what stands behind is not.";
      return Finding.wrong("status " + answer.status(), EXPECTED, next);
    }
    if (!answer.mediaType().equals("text/html")) {
      String found = "status 200 and the type " + Shown.of(answer.mediaType());
      return Finding.wrong(found, EXPECTED, "Deploy the site again; it sets the types.");
    }
    return Finding.ok("status 200, text/html, " + answer.body().length() + " characters");
  }
}
