package cafe.build.doctor.site;

import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Visit;
import cafe.build.doctor.web.Answer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where Cognito returns to, the page is. */
public final class CallbackPageCheck implements Check {
  private static final String NEXT = "Build and deploy the site with this cafe.json.";

  @Override
  public String name() {
    return "callback page";
  }

  @Override
  public Finding examine(Visit visit) {
    String page = visit.page().body();
    Set<String> paths = new LinkedHashSet<>();
    paths.add("/callback.html");
    paths.addAll(List.of(visit.config().redirectPath(), visit.config().logoutPath()));
    for (String path : paths) {
      Answer answer = visit.get(path);
      if (answer.status() != 200) {
        String found = "status " + answer.status() + " at " + path;
        return Finding.wrong(found, "the page, where Cognito returns to", NEXT);
      }
      if (!answer.body().equals(page)) {
        String found = "something else than the page at " + path;
        return Finding.wrong(found, "the same bytes as at /", NEXT);
      }
    }
    return Finding.ok("the page is at " + String.join(", ", paths));
  }
}
