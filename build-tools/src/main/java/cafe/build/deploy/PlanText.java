package cafe.build.deploy;

import java.util.ArrayList;
import java.util.List;

/** A plan for people: a line for each thing that would be done, with its reason. */
final class PlanText {
  private PlanText() {}

  static List<String> lines(Plan plan) {
    List<String> lines = new ArrayList<>();
    plan.uploads()
        .forEach(upload -> lines.add("put " + upload.object().key() + ": " + upload.reason()));
    plan.removals()
        .forEach(removal -> lines.add("delete " + removal.key() + ": " + removal.reason()));
    plan.newPaths().forEach(path -> lines.add("invalidate " + path));
    return lines;
  }
}
